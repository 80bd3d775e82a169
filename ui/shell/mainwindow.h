// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "ui/shell/windowparts.h"

#include <QMainWindow>

class QMenu;

namespace Kodeks {

class ActionRegistry;
class CoderController;
class CodingController;
class CompareController;
class ConcludeController;
class DialogDecisions;
class ImportController;
class Jobs;
class LetterController;
class PlacesController;
class Preferences;
class ProjectController;
class Session;
class SplitController;
class TeamController;
struct Services;

/// The window: puts the parts together and lends them to each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Preferences &preferences);
    /// A window that can be shown at once: its frame, its place on the screen, and that `opening` (a project's file,
    /// or nothing) will be opened. All else is made by complete(), and nothing but show() is called before it.
    struct Frame
    {
        QString opening;
    };
    MainWindow(Preferences &preferences, const Frame &frame);
    ~MainWindow() override;

    /// Makes what the frame is for.
    void complete();
    [[nodiscard]] bool isWhole() const { return m_session != nullptr; }

    /// Opens a project, or says why it cannot be.
    bool openProject(const QString &path);
    /// Remembers sizes, what is hidden and where one was; for the last time, before the window goes.
    void keepLayout();
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] LetterController &letters() { return *m_letters; }
    [[nodiscard]] CodingController &coding() { return *m_coding; }
    [[nodiscard]] CompareController &compare() { return *m_compare; }
    [[nodiscard]] ConcludeController &conclude() { return *m_conclude; }
    [[nodiscard]] SplitController &split() { return *m_split; }
    [[nodiscard]] ProjectController &projects() { return *m_projects; }
    [[nodiscard]] TeamController &team() { return *m_team; }
    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }
    [[nodiscard]] const WindowParts &parts() const { return m_parts; }

signals:
    /// The frame has been painted.
    void framePainted();
    /// The window must be made again, in the language now set.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    /// What nobody else took: a key of what cannot be done now is answered.
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeControllers();
    void makeCoding(const Services &services);
    void makeViews(const Services &services);
    void makeFiles(const Services &services);
    void connectSession();
    void connectEditing();
    /// Shows what an undo or redo did, in the half of a split view that has it.
    void reveal(const Change &change);
    void showProject(Project *project);
    void changeLanguage();

    Preferences &m_preferences;
    ActionRegistry *m_actions = nullptr;
    std::unique_ptr<DialogDecisions> m_decisions;
    WindowParts m_parts;
    Jobs *m_jobs = nullptr;
    Session *m_session = nullptr;
    LetterController *m_letters = nullptr;
    CoderController *m_coders = nullptr;
    CodingController *m_coding = nullptr;
    CompareController *m_compare = nullptr;
    ConcludeController *m_conclude = nullptr;
    SplitController *m_split = nullptr;
    PlacesController *m_places = nullptr;
    ProjectController *m_projects = nullptr;
    ImportController *m_imports = nullptr;
    TeamController *m_team = nullptr;
};

} // namespace Kodeks
