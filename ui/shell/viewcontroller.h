// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/windowparts.h"

#include <QObject>
#include <memory>

class QMainWindow;

namespace Kodeks {

class ActionRegistry;
class LetterController;
class Preferences;
class SyntaxHighlighter;
struct Settings;

/// Panels shown and hidden, ways to get about by keyboard, zoom, appearance, language, settings and shortcuts.
class ViewController : public QObject
{
    Q_OBJECT

public:
    ViewController(const WindowParts &parts, ActionRegistry &actions, Preferences &preferences,
        LetterController &letters, QMainWindow *window);

signals:
    /// The language was chosen anew; the window must be made again to speak it.
    void languageChanged();

private:
    void connectPanels();
    void connectPlaces();
    void connectLooks();
    void connectDialogs();
    void toggle(const QString &id, QWidget *panel);
    void go(const QString &id, QWidget *panel, std::function<void()> focus);
    void showChoices();
    void followPalette();
    void askForSettings();
    void take(const Settings &settings);
    void askForShortcuts();

    WindowParts m_parts;
    ActionRegistry &m_actions;
    Preferences &m_preferences;
    LetterController &m_letters;
    std::shared_ptr<SyntaxHighlighter> m_highlighter;
    QMainWindow *m_window;
};

} // namespace Kodeks
