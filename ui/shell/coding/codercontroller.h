// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QToolButton;

namespace Kodeks {

class ActionRegistry;
class Decisions;
class Session;
struct Coder;

/// Who is coding: asks for it when it must be known, and offers the choice in a button of the tool bar.
class CoderController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    CoderController(Session &session, ActionRegistry &actions, Decisions &decisions, QWidget *window);

    /// Calls `then` when a coder is known: at once, or after asking; not if the question is cancelled.
    void ensure(std::function<void()> then);
    /// Asks, whoever codes now.
    void choose();
    /// A new coder of that name, who codes from now on.
    void add(const QString &name);
    /// Gives the current coder another name, after asking for it.
    void rename();
    /// Shows all coders, to be renamed, merged and removed.
    void manage();
    /// Takes the current coder out of the project, after asking; refused while there are passages.
    void remove();
    /// A button that shows the coder and opens the choice.
    [[nodiscard]] QToolButton *button() const { return m_button; }

private:
    void ask(std::function<void()> then);
    void showCoder();
    void fillMenu();

    [[nodiscard]] const Coder *current() const;

    Session &m_session;
    ActionRegistry &m_actions;
    Decisions &m_decisions;
    QWidget *m_window;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace Kodeks
