// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/codebooks/codebookfile.h"
#include "core/project/project.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QMenu;

namespace Kodeks {

class ActionRegistry;
class Jobs;
class Messages;
class Preferences;
class Session;
class WelcomePage;
struct NewProject;

/// Makes, opens, checks and closes projects, and keeps the list of recent ones.
class ProjectController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ProjectController(const Services &services, WelcomePage &welcome, QMenu &recent, QWidget *window);

    /// A project of an older Kodeks is brought up to date first, beside the window; true then too.
    bool open(const QString &path, Project::Access access = Project::Access::Write);
    bool create(const QString &path);
    /// Makes the sample in the user's documents folder and opens it.
    bool openSample();
    void close();
    void check();

signals:
    /// A project is encrypted, and its passphrase has not been given yet.
    void passphraseWanted(const QString &path, Kodeks::Project::Access access);
    /// A new project is open. `coder` (empty: nobody yet) is to code in it; `letters` are to be read in.
    void begun(const QString &coder, const QStringList &letters);

private:
    void connectActions();
    bool update(const QString &path);
    void askForNew();
    void askForOpen();
    [[nodiscard]] QString folderOfLast() const;
    void askForCopy();
    void saveCopy(const QString &path);
    [[nodiscard]] Result<ReadCodebook> codebookOf(const NewProject &wanted) const;
    bool begin(const NewProject &wanted, const ReadCodebook &codebook);
    bool opened(Result<std::unique_ptr<Project>> project, const QString &path);
    void showRecent();
    [[nodiscard]] bool isOpen(const QString &path) const;

    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    ActionRegistry &m_actions;
    Jobs &m_jobs;
    WelcomePage &m_welcome;
    QMenu &m_recent;
    QWidget *m_window;
};

} // namespace Kodeks
