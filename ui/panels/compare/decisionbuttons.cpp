// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/compare/decisionbuttons.h"

#include "ui/panels/parts/actionbutton.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Kodeks {

namespace {

constexpr int gap = 4;

} // namespace

DecisionButtons::DecisionButtons(const QList<QAction *> &decisions, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(gap);
    for (QAction *decision : decisions) {
        auto *button = new ActionButton(decision, this);
        button->setMinimumWidth(1);
        m_buttons.append(button);
    }
    arrange();
}

bool DecisionButtons::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

bool DecisionButtons::fitInARow(qsizetype first) const
{
    return first + 1 >= m_buttons.size()
        || m_buttons.at(first)->sizeHint().width() + gap + m_buttons.at(first + 1)->sizeHint().width() <= width();
}

void DecisionButtons::arrange()
{
    QList<bool> together;
    for (qsizetype first = 0; first < m_buttons.size(); first += 2)
        together.append(fitInARow(first));
    if (together == std::exchange(m_together, together))
        return;
    while (QLayoutItem *row = m_rows->takeAt(0))
        delete row;
    QHBoxLayout *row = nullptr;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (i % 2 == 0 || !together.at(i / 2)) {
            row = new QHBoxLayout;
            row->setSpacing(gap);
            m_rows->addLayout(row);
        }
        row->addWidget(m_buttons.at(i), m_buttons.at(i)->sizeHint().width());
    }
}

} // namespace Kodeks
