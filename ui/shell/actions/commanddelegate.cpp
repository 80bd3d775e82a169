// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/commanddelegate.h"

#include "ui/panels/parts/quiet.h"
#include "ui/shell/actions/commandmodel.h"

#include <QApplication>
#include <QPainter>

namespace Kodeks {

namespace {

constexpr int margin = 8;

/// Draws `text` with the characters at `places` in bold; returns the x after it.
int drawMatched(QPainter &painter, QRect room, const QString &text, const QList<qsizetype> &places)
{
    const QFont normal = painter.font();
    QFont bold = normal;
    bold.setBold(true);
    int x = room.left();
    for (qsizetype from = 0; from < text.size();) {
        const bool strong = places.contains(from);
        qsizetype to = from;
        while (to < text.size() && places.contains(to) == strong)
            ++to;
        const QString run = text.mid(from, to - from);
        painter.setFont(strong ? bold : normal);
        painter.drawText(
            QRect(x, room.top(), room.right() - x, room.height()), Qt::AlignVCenter | Qt::TextSingleLine, run);
        x += painter.fontMetrics().horizontalAdvance(run);
        from = to;
    }
    painter.setFont(normal);
    return x;
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    const auto [strong, quiet] = rowInk(option);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(option.font);
    painter->setPen(strong);
    const auto places = index.data(CommandModel::PlacesRole).value<QList<qsizetype>>();
    const int after = drawMatched(*painter, room, index.data().toString(), places) + 2 * margin;
    painter->setPen(quiet);
    painter->drawText(QRect(after, room.top(), room.right() - after, room.height()),
        Qt::AlignVCenter | Qt::TextSingleLine, index.data(CommandModel::MenuRole).toString());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        index.data(CommandModel::ShortcutRole).toString());
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 10};
}

} // namespace Kodeks
