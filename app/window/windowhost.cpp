// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowhost.h"

#include "ui/shell/help/helpcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/appearance.h"
#include "ui/shell/session/session.h"

#include <QCoreApplication>
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

void WindowHost::openWindow(const QString &project)
{
    constexpr int longest = 300; // milliseconds; a window that begins as an icon is not painted
    prepare();
    m_window = std::make_unique<MainWindow>(m_preferences, MainWindow::Frame{project});
    const auto go = [this, project] { complete(project); };
    connect(m_window.get(), &MainWindow::framePainted, this, go);
    QTimer::singleShot(longest, m_window.get(), go);
    m_window->show();
}

void WindowHost::prepare()
{
    m_language.use(m_preferences.language());
    applyAppearance(m_preferences.appearance());
}

void WindowHost::complete(const QString &project)
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
