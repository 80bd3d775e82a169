// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/services.h"

#include <QObject>
#include <memory>

class QMainWindow;

class QTabWidget;

class QWidget;

namespace Kodeks {

class CodebookPanel;
class CommandPalette;
class Inspector;
class LetterArea;
class LetterView;
class LettersPanel;
class OutlinePanel;
class ActionRegistry;
class LetterController;
class Preferences;
class LazyHighlighter;
struct Settings;

/// Panels shown and hidden, ways to get about by keyboard, zoom, appearance, language, settings and shortcuts.
class ViewController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        LettersPanel *letters = nullptr;
        OutlinePanel *outline = nullptr;
        Inspector *inspector = nullptr;
        CodebookPanel *codebook = nullptr;
        LetterArea *letterArea = nullptr;
        QTabWidget *tabs = nullptr;
        CommandPalette *palette = nullptr;
    };

    ViewController(const Parts &parts, const Services &services, LetterController &letters, QMainWindow *window);

    /// Another letter area looks like the window's own from now on.
    void dress(LetterArea *area);

signals:
    /// The language was chosen anew; the window must be made again to speak it.
    void languageChanged();

protected:
    /// The desktop has other colours from now on.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPanels();
    void connectPlaces();
    void connectLooks();
    void connectDialogs();
    /// Shows `shown` of the panels and hides the others.
    void arrange(const QList<QWidget *> &shown, bool comparing);
    void toggle(const QString &id, QWidget *panel);
    void go(const QString &id, QWidget *panel, std::function<void()> focus);
    void showChoices();
    void followPalette();
    void askForSettings();
    void take(const Settings &settings);
    void askForShortcuts();

    Parts m_parts;
    ActionRegistry &m_actions;
    Preferences &m_preferences;
    LetterController &m_letters;
    std::shared_ptr<LazyHighlighter> m_highlighter;
    QList<LetterArea *> m_areas;
    QMainWindow *m_window;
};

} // namespace Kodeks
