// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace Kodeks {

class ActionButton;

/// What can be decided about a difference, two and two: in a row where both have room so, else one below the other.
class DecisionButtons : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionButtons(const QList<QAction *> &decisions, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    [[nodiscard]] bool fitInARow(qsizetype first) const;

    QVBoxLayout *m_rows;
    QList<ActionButton *> m_buttons;
    QList<bool> m_together; ///< of each two, whether they stand in one row
};

} // namespace Kodeks
