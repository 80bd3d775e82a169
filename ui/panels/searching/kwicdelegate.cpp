// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searching/kwicdelegate.h"

#include "ui/models/lists/searchmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Kodeks {

namespace {

constexpr double matchPlace = 0.42;
constexpr int sideMargin = 4;
constexpr int lineMargin = 3; ///< above and below an opened row's text

QColor inkOf(const QStyleOptionViewItem &option)
{
    const auto group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active                  ? QPalette::Normal
                                                               : QPalette::Inactive;
    const bool selected = option.state & QStyle::State_Selected;
    return option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

/// Lays out the text around the match in lines of that width; the height they take.
qreal layOut(QTextLayout &layout, const QModelIndex &index, const QFont &font, int width)
{
    const QString before = index.data(SearchModel::BeforeRole).toString();
    const QString match = index.data(SearchModel::MatchRole).toString();
    layout.setFont(font);
    layout.setText(before + match + index.data(SearchModel::AfterRole).toString());
    QTextLayout::FormatRange bold{int(before.size()), int(match.size()), {}};
    bold.format.setFontWeight(QFont::Bold);
    layout.setFormats({bold});
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void KwicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setPen(inkOf(item));
    if (index.data(SearchModel::OpenedRole).toBool())
        paintOpened(painter, item, index);
    else
        paintLine(painter, item, index);
    painter->restore();
}

void KwicDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    QFont bold = item.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QRect cell = item.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const int middle = cell.left() + int(cell.width() * matchPlace);
    const QRect before(cell.left(), cell.top(), middle - cell.left(), cell.height());
    const QString match
        = boldMetrics.elidedText(index.data(SearchModel::MatchRole).toString(), Qt::ElideMiddle, cell.right() - middle);
    const int matchEnd = middle + boldMetrics.horizontalAdvance(match);
    const QRect after(matchEnd, cell.top(), cell.right() - matchEnd, cell.height());

    painter->setClipRect(cell);
    painter->setFont(item.font);
    const int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextIncludeTrailingSpaces;
    painter->drawText(before, flags | Qt::AlignRight,
        item.fontMetrics.elidedText(index.data(SearchModel::BeforeRole).toString(), Qt::ElideLeft, before.width()));
    painter->drawText(after, flags | Qt::AlignLeft,
        item.fontMetrics.elidedText(index.data(SearchModel::AfterRole).toString(), Qt::ElideRight, after.width()));
    painter->setFont(bold);
    painter->drawText(QRect(middle, cell.top(), cell.right() - middle, cell.height()), flags | Qt::AlignLeft, match);
}

void KwicDelegate::paintOpened(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    const QRect cell = item.rect.adjusted(sideMargin, lineMargin, -sideMargin, -lineMargin);
    QTextLayout layout;
    layOut(layout, index, item.font, cell.width());
    painter->setClipRect(cell);
    layout.draw(painter, cell.topLeft());
}

int KwicDelegate::openedHeight(const QModelIndex &index, const QFont &font, int width)
{
    QTextLayout layout;
    return int(std::ceil(layOut(layout, index, font, std::max(40, width - 2 * sideMargin)))) + 2 * lineMargin;
}

} // namespace Kodeks
