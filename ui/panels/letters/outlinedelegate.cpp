// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/outlinedelegate.h"

#include "ui/models/letters/outlinemodel.h"
#include "ui/panels/parts/quiet.h"

#include <QApplication>
#include <QPainter>

namespace Kodeks {

using namespace Qt::StringLiterals;

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString title = std::exchange(option.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const auto [strong, quiet] = rowInk(option);
    const int count = index.data(OutlineModel::CountRole).toInt();
    const QString number = count > 0 ? option.locale.toString(count) : u"–"_s;
    const int indent = std::min(index.data(OutlineModel::LevelRole).toInt(), 4) * 14;
    const QRect room = option.rect.adjusted(10, 0, -10, 0);
    const int numberWidth
        = std::max(option.fontMetrics.horizontalAdvance(number), option.fontMetrics.horizontalAdvance(u"000"_s)) + 4;
    const QRect words = room.adjusted(indent, 0, -numberWidth, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(strong);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(title, Qt::ElideRight, words.width()));
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, number);
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 5};
}

} // namespace Kodeks
