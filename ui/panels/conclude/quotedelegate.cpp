// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/quotedelegate.h"

#include "ui/models/conclude/quotesmodel.h"
#include "ui/panels/parts/quiet.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Kodeks {

namespace {

constexpr int aside = 8; ///< pixels beside the words
constexpr int above = 4; ///< above and below them
constexpr int quoteLines = 2;

} // namespace

int QuoteDelegate::rowHeight(const QFont &font)
{
    return 2 * above + QFontMetrics(smallFont(font)).lineSpacing() + quoteLines * QFontMetrics(font).lineSpacing();
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString quote = std::exchange(item.text, {});
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    const RowInk ink = rowInk(item);
    const QRect room = item.rect.adjusted(aside, above, -aside, -above);
    const QFont small = smallFont(item.font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(ink.quiet);
    painter->drawText(room.left(), room.top() + smallMetrics.ascent(),
        smallMetrics.elidedText(index.data(QuotesModel::HeadRole).toString(), Qt::ElideMiddle, room.width()));
    painter->setFont(item.font);
    painter->setPen(ink.strong);
    QTextLayout layout(quote, item.font);
    int y = room.top() + smallMetrics.lineSpacing() + item.fontMetrics.ascent();
    layout.beginLayout();
    for (int row = 0; row < quoteLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QString words
            = row + 1 < quoteLines ? quote.sliced(line.textStart(), line.textLength()) : quote.sliced(line.textStart());
        painter->drawText(room.left(), y, item.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
        y += item.fontMetrics.lineSpacing();
    }
    layout.endLayout();
    painter->restore();
}

} // namespace Kodeks
