// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <functional>

class QMenu;
class QToolButton;

namespace Kodeks {

class Session;

/// Who is coding: asks for it when it must be known, and offers the choice in a button of the tool bar.
class CoderController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    CoderController(Session &session, QWidget *window);

    /// Calls `then` when a coder is known: at once, or after asking; not if the question is cancelled.
    void ensure(std::function<void()> then);
    /// Asks, whoever codes now.
    void choose();
    /// A button that shows the coder and opens the choice.
    [[nodiscard]] QToolButton *button() const { return m_button; }

private:
    void ask(std::function<void()> then);
    void addCoder(const QString &name);
    void showCoder();
    void fillMenu();

    Session &m_session;
    QWidget *m_window;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace Kodeks
