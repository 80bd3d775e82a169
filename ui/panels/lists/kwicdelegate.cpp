// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/kwicdelegate.h"

#include "ui/models/lists/searchmodel.h"

#include <QApplication>
#include <QPainter>

namespace Kodeks {

namespace {

constexpr double matchPlace = 0.42;

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

} // namespace

void KwicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QFont bold = item.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QRect cell = item.rect.adjusted(4, 0, -4, 0);
    const int middle = cell.left() + int(cell.width() * matchPlace);
    const QRect before(cell.left(), cell.top(), middle - cell.left(), cell.height());
    const QString match
        = boldMetrics.elidedText(index.data(SearchModel::MatchRole).toString(), Qt::ElideMiddle, cell.right() - middle);
    const int matchEnd = middle + boldMetrics.horizontalAdvance(match);
    const QRect after(matchEnd, cell.top(), cell.right() - matchEnd, cell.height());

    painter->save();
    painter->setClipRect(cell);
    const bool selected = item.state & QStyle::State_Selected;
    painter->setPen(item.palette.color(colorGroup(item), selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    const int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextIncludeTrailingSpaces;
    painter->drawText(before, flags | Qt::AlignRight,
        item.fontMetrics.elidedText(index.data(SearchModel::BeforeRole).toString(), Qt::ElideLeft, before.width()));
    painter->drawText(after, flags | Qt::AlignLeft,
        item.fontMetrics.elidedText(index.data(SearchModel::AfterRole).toString(), Qt::ElideRight, after.width()));
    painter->setFont(bold);
    painter->drawText(QRect(middle, cell.top(), cell.right() - middle, cell.height()), flags | Qt::AlignLeft, match);
    painter->restore();
}

} // namespace Kodeks
