// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/recentdelegate.h"

#include "ui/panels/parts/quiet.h"

#include <QApplication>
#include <QPainter>

namespace Kodeks {

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = std::exchange(option.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool missing = index.data(MissingRole).toBool();
    const auto [strong, quiet] = rowInk(option);
    const QRect room = option.rect.adjusted(10, 6, -10, -6);
    painter->save();
    QFont bold = option.font;
    bold.setBold(!missing);
    bold.setStrikeOut(missing);
    painter->setFont(bold);
    painter->setPen(missing ? quiet : strong);
    painter->drawText(room, Qt::AlignTop | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(name, Qt::ElideMiddle, room.width()));
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignBottom | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, room.width()));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() * 2 + 15};
}

} // namespace Kodeks
