// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace Kodeks {

/// A button that does what an action does and shows the action's key before its text, whichever key that is now. Words
/// that do not fit end in an ellipsis.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QAction *m_action;
};

} // namespace Kodeks
