// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searching/hitstatedelegate.h"

#include "ui/models/codes/codecolors.h"
#include "ui/models/lists/searchmodel.h"
#include "ui/panels/parts/quiet.h"

#include <QApplication>
#include <QPainter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBrackets = 4;
constexpr int bracketWidth = 4;
constexpr int bracketStep = 8;

void drawBracket(QPainter &painter, const QRect &place, const QColor &color)
{
    painter.setPen(QPen(color, 2));
    painter.drawLine(place.topLeft(), place.bottomLeft());
    painter.drawLine(place.topLeft(), place.topRight());
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

} // namespace

void HitStateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QVariantList colors = index.data(SearchModel::ColorsRole).toList();
    if (colors.isEmpty())
        return;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    QRect cell = item.rect.adjusted(5, 0, -4, 0);
    const int height = std::min(item.fontMetrics.ascent(), cell.height() - 4);
    painter->save();
    painter->setClipRect(cell);
    for (const QVariant &color : colors.first(std::min<qsizetype>(mostBrackets, colors.size()))) {
        const QRect place(cell.left() + 1, cell.center().y() - height / 2, bracketWidth, height);
        drawBracket(*painter, place, swatchEdge(color.value<QColor>(), item.palette, selected));
        cell.setLeft(cell.left() + bracketStep);
    }
    cell.setLeft(cell.left() + 3);
    painter->setPen(rowInk(item).quiet);
    painter->setFont(item.font);
    const QString words = index.data(SearchModel::StatesRole).toStringList().join(u"; "_s);
    painter->drawText(cell, int(Qt::AlignVCenter) | Qt::TextSingleLine,
        item.fontMetrics.elidedText(words, Qt::ElideRight, cell.width()));
    painter->restore();
}

} // namespace Kodeks
