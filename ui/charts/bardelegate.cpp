// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bardelegate.h"

#include "ui/charts/chartcolors.h"

#include <QApplication>
#include <QPainter>

namespace Kodeks {

BarDelegate::BarDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state & QStyle::State_Selected;
    const ChartColors colors = ChartColors::of(QGuiApplication::palette());
    const QColor ink = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int labelWidth = item.fontMetrics.horizontalAdvance(QStringLiteral("100,0 % "));
    const QRect cell = item.rect.adjusted(4, 0, -8, 0);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(ink);
    painter->drawText(
        QRect(cell.left(), cell.top(), labelWidth, cell.height()), Qt::AlignRight | Qt::AlignVCenter, text);
    const int room = cell.width() - labelWidth - 8;
    const int length = qRound(room * std::clamp(index.data(m_role).toDouble(), 0.0, 1.0));
    const int height = std::max(item.fontMetrics.height() - 4, 4);
    if (room > 0)
        painter->fillRect(
            QRect(cell.left() + labelWidth + 8, cell.center().y() - height / 2, std::max(length, 1), height),
            selected ? ink : colors.hue);
    painter->restore();
}

} // namespace Kodeks
