// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatcelldelegate.h"

#include "ui/charts/chartcolors.h"
#include "ui/models/words/heatrole.h"

#include <QGuiApplication>
#include <QPainter>

namespace Kodeks {

namespace {

QColor heatFill(const QModelIndex &index, const ChartColors &colors)
{
    const double tint = index.data(HeatRole::Tint).toDouble();
    const QColor fill = colors.diverging(tint);
    return fill == colors.base ? colors.sequential(0.04) : fill;
}

/// Where a group of rows or columns begins, a line goes through the map.
void paintEdges(QPainter *painter, const QRect &cell, const QModelIndex &index, const QColor &color)
{
    painter->setPen(color);
    if (index.row() > 0 && index.model()->headerData(index.row(), Qt::Vertical, HeatRole::Edge).toBool())
        painter->drawLine(cell.topLeft(), cell.topRight());
    if (index.column() > 0 && index.model()->headerData(index.column(), Qt::Horizontal, HeatRole::Edge).toBool())
        painter->drawLine(cell.topLeft(), cell.bottomLeft());
}

} // namespace

void HeatCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChartColors colors = ChartColors::of(QGuiApplication::palette());
    const bool isMargin = index.data(HeatRole::Margin).toBool();
    const QColor fill = isMargin ? colors.base : heatFill(index, colors);
    const QRect cell = option.rect.adjusted(0, 0, -1, -1); // one pixel of the base between cells
    painter->save();
    painter->fillRect(option.rect, colors.base);
    painter->fillRect(cell, fill);
    if (index.data(HeatRole::Framed).toBool()) {
        painter->setPen(QPen(colors.muted, 1));
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    QFont font = option.font;
    font.setBold(isMargin);
    const auto hasRoom
        = [&](const QString &text) { return QFontMetrics(font).horizontalAdvance(text) <= cell.width() - 2; };
    QString number = index.data().toString();
    if (!hasRoom(number))
        number = index.data(HeatRole::Short).toString();
    if (hasRoom(number)) {
        painter->setFont(font);
        painter->setPen(isMargin ? colors.text : colors.textOn(fill));
        painter->drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, number);
    }
    paintEdges(painter, option.rect, index, colors.text);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(colors.text, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace Kodeks
