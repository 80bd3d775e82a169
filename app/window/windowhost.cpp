// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowhost.h"

#include "ui/shell/help/helpcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/appearance.h"
#include "ui/shell/session/session.h"

#include <QCoreApplication>

namespace Kodeks {

WindowHost::WindowHost(const QString &settingsFile)
    : m_preferences(settingsFile)
{
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow()
{
    m_language.use(m_preferences.language());
    applyAppearance(m_preferences.appearance());
    m_window = std::make_unique<MainWindow>(m_preferences);
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
