// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/developmentchart.h"

#include "ui/charts/developmentpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Kodeks {

DevelopmentChart::DevelopmentChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 80);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QSize DevelopmentChart::sizeHint() const
{
    return {480, 200};
}

void DevelopmentChart::setData(DevelopmentData data)
{
    m_data = std::move(data);
    m_current = std::min(m_current, m_data.steps.size() - 1);
    setAccessibleName(m_data.title);
    describe();
    update();
}

void DevelopmentChart::setCurrentStep(qsizetype step)
{
    step = std::clamp<qsizetype>(step, -1, m_data.steps.size() - 1);
    if (std::exchange(m_current, step) == step)
        return;
    describe();
    update();
}

void DevelopmentChart::describe()
{
    setAccessibleDescription(m_current >= 0 ? m_data.steps.at(m_current).explanation : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void DevelopmentChart::choose(qsizetype step)
{
    if (m_data.steps.isEmpty())
        return;
    const qsizetype before = m_current;
    setCurrentStep(std::clamp<qsizetype>(step, 0, m_data.steps.size() - 1));
    if (m_current != before)
        emit stepChosen(m_current);
}

DevelopmentScale DevelopmentChart::scale() const
{
    return DevelopmentScale(m_data, plotWithin(rect(), fontMetrics()), fontMetrics().height());
}

bool DevelopmentChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype step = scale().stepAt(help->pos().x());
    QToolTip::showText(help->globalPos(), step >= 0 ? m_data.steps.at(step).explanation : QString(), this);
    return true;
}

void DevelopmentChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    DevelopmentPainter(painter, ChartColors::of(palette()), m_data, scale()).paint(m_current, hasFocus());
}

void DevelopmentChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_current - 1);
    case Qt::Key_Right: return choose(m_current + 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(m_data.steps.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit stepActivated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void DevelopmentChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(scale().stepAt(event->position().x()));
}

void DevelopmentChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_current >= 0)
        emit stepActivated(m_current);
}

} // namespace Kodeks
