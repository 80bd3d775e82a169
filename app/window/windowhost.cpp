// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowhost.h"

#include "core/base/ownprogram.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/help/helpcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/appearance.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QSessionManager>
#include <QTimer>

namespace Kodeks {

WindowHost::WindowHost(const QString &settingsFile)
    : m_preferences(settingsFile)
{
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow()
{
    prepare();
    m_window = std::make_unique<MainWindow>(m_preferences);
    follow();
}

void WindowHost::openWindow(const QString &project, const QString &action)
{
    static constexpr int longest = 1000; // milliseconds; a window that begins as an icon is not painted
    prepare();
    m_window = std::make_unique<MainWindow>(m_preferences, MainWindow::Frame{project});
    const auto go = [this, project, action] { complete(project, action); };
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &WindowHost::remember);
    connect(m_window.get(), &MainWindow::framePainted, this, go);
    m_window->show();
    // From when events are handled: on a busy machine the time would be over before the first painting.
    QTimer::singleShot(0, m_window.get(), [this, go] { QTimer::singleShot(longest, m_window.get(), go); });
}

void WindowHost::prepare()
{
    m_language.use(m_preferences.language());
    applyAppearance(m_preferences.appearance());
}

void WindowHost::complete(const QString &project, const QString &action)
{
    const bool isClosed = !m_window->isVisible();
    if (isClosed || std::exchange(m_whole, true))
        return;
    // What is on the screen stays there until all that comes in its place is ready.
    m_window->setUpdatesEnabled(false);
    m_window->complete();
    follow();
    if (!project.isEmpty())
        m_window->openProject(project);
    m_window->setUpdatesEnabled(true);
    if (!action.isEmpty())
        m_window->actions().action(action)->trigger();
}

bool WindowHost::take(const WindowCall &call)
{
    // Whoever decides something, or has not seen the window yet, is not led elsewhere.
    if (!m_whole || !m_window->isVisible() || QApplication::activeModalWidget())
        return false;
    const Project *project = m_window->session().project();
    const bool isHere = project && QFileInfo(project->path()) == QFileInfo(call.project);
    if (call.project.isEmpty() || (project && !isHere))
        return false;
    if (!isHere && !m_window->openProject(call.project))
        return false;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    if (!call.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", call.token.toUtf8());
    m_window->raise();
    m_window->activateWindow();
    return true;
}

/// The desktop's session begins the next time with the project that is open now.
void WindowHost::remember(QSessionManager &manager)
{
    QStringList command{ownProgram(QStringLiteral("kodeks"))};
    if (m_whole && m_window->session().project())
        command.append(m_window->session().project()->path());
    manager.setRestartCommand(command);
    manager.setRestartHint(QSessionManager::RestartIfRunning);
}

void WindowHost::follow()
{
    if (m_paintsHandbook)
        m_window->findChild<HelpController *>()->setPictureProgram(QCoreApplication::applicationFilePath());
    // The window is in the middle of its own signal when it asks for this.
    connect(m_window.get(), &MainWindow::languageChanged, this, &WindowHost::remake, Qt::QueuedConnection);
}

void WindowHost::remake()
{
    const QRect place = m_window->geometry();
    const Qt::WindowStates state = m_window->windowState();
    m_window->keepLayout();
    std::unique_ptr<Project> project = m_window->session().release();
    makeWindow();
    m_window->setGeometry(place);
    m_window->setWindowState(state);
    m_window->show();
    if (project)
        m_window->session().adopt(std::move(project));
}

} // namespace Kodeks
