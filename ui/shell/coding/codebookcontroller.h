// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Kodeks {

class ActionRegistry;
class CodebookPanel;
class Messages;
class Session;

/// Brings a codebook in from a file and writes it to one, and does with the panel's codes what the menus say.
class CodebookController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    CodebookController(
        Session &session, Messages &messages, ActionRegistry &actions, CodebookPanel &panel, QWidget *window);

    void read(const QString &path);
    void write(const QString &path);

private:
    void connectPanel(ActionRegistry &actions, CodebookPanel &panel);
    void askForFile();
    void askForTarget();
    void showRules();

    Session &m_session;
    Messages &m_messages;
    QWidget *m_window;
};

} // namespace Kodeks
