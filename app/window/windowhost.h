// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language.h"
#include "app/window/windowcalls.h"
#include "ui/shell/session/preferences.h"

#include <QObject>
#include <memory>

class QSessionManager;

namespace Kodeks {

class MainWindow;

/// Keeps the window, and makes it again when another language is chosen, with the same project, letter and place.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    /// Settings are the user's own, or kept in `settingsFile`.
    explicit WindowHost(const QString &settingsFile = {});
    ~WindowHost() override;

    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// Makes the window in the language and colours now set; shown by the caller.
    void makeWindow();
    /// Shows the window at once, and makes the rest of it, opens the project (none if empty) and does `action` (an id
    /// of the registry, or nothing) once it is painted, or could not be for a while.
    void openWindow(const QString &project, const QString &action = {});
    /// What another Kodeks was started with, which has the same settings: true if this window shows it. It does if it
    /// has this project open or none at all, and is not about to have another; then it comes to the front.
    bool take(const WindowCall &call);

    /// From now on the window's handbook has pictures, which this executable paints.
    void paintHandbook() { m_paintsHandbook = true; }

private:
    void prepare();
    void follow();
    void complete(const QString &project, const QString &action);
    void remember(QSessionManager &manager);
    void remake();

    Preferences m_preferences;
    Language m_language;
    bool m_paintsHandbook = false;
    bool m_whole = false; ///< the window that was opened has all its parts
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Kodeks
