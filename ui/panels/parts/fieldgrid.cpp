// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/fieldgrid.h"

#include <QGridLayout>

namespace Kodeks {

namespace {

constexpr int mostColumns = 4;

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
}

void FieldGrid::setFields(const QList<QWidget *> &fields)
{
    if (fields == m_fields)
        return;
    for (QWidget *field : std::as_const(m_fields))
        m_grid->removeWidget(field);
    m_fields = fields;
    arrange();
}

QSize FieldGrid::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *field : m_fields)
        width = std::max(width, field->minimumSizeHint().width());
    return {width, m_grid->minimumSize().height()};
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = std::clamp(width() / columnWidth(), 1, mostColumns); columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void FieldGrid::arrange()
{
    for (QWidget *field : std::as_const(m_fields))
        m_grid->removeWidget(field);
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_grid->addWidget(
            m_fields.at(i), static_cast<int>(i) / m_columns, static_cast<int>(i) % m_columns, Qt::AlignTop);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    updateGeometry();
}

int FieldGrid::columnWidth() const
{
    return 36 * fontMetrics().averageCharWidth();
}

} // namespace Kodeks
