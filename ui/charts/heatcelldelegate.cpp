// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatcelldelegate.h"

#include "ui/charts/chartcolors.h"
#include "ui/models/agreement/confusionmodel.h"

#include <QGuiApplication>
#include <QPainter>

namespace Kodeks {

void HeatCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChartColors colors = ChartColors::of(QGuiApplication::palette());
    const QColor fill = colors.sequential(index.data(ConfusionModel::TintRole).toDouble());
    const QRect cell = option.rect.adjusted(0, 0, -1, -1); // one pixel of the base between cells
    painter->save();
    painter->fillRect(option.rect, colors.base);
    painter->fillRect(cell, fill == colors.base ? colors.sequential(0.04) : fill);
    if (index.data(ConfusionModel::AgreementRole).toBool()) {
        painter->setPen(QPen(colors.muted, 1));
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    const QString number = index.data().toString();
    if (option.fontMetrics.horizontalAdvance(number) <= cell.width() - 2) {
        painter->setFont(option.font);
        painter->setPen(colors.textOn(fill));
        painter->drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, number);
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(colors.text, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace Kodeks
