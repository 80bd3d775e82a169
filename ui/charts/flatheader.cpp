// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flatheader.h"

#include "ui/charts/branchsign.h"
#include "ui/models/words/heatrole.h"

#include <QPainter>

namespace Kodeks {

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setMinimumSectionSize(1);
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QString name = model()->headerData(section, Qt::Vertical).toString();
    const QVariant depth = model()->headerData(section, Qt::Vertical, HeatRole::Depth);
    const int step = fontMetrics().height();
    QRect place = rect.adjusted(4, 0, -4, 0);
    if (depth.isValid())
        place.setLeft(std::min(place.left() + (depth.toInt() + 1) * step, place.right()));
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(palette().color(QPalette::WindowText));
    if (const QVariant open = model()->headerData(section, Qt::Vertical, HeatRole::Branch); open.isValid())
        painter->drawText(place.adjusted(-step, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, branchSign(open.toBool()));
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine | (depth.isValid() ? Qt::AlignLeft : Qt::AlignRight),
        fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
    if (section > 0 && model()->headerData(section, Qt::Vertical, HeatRole::Edge).toBool())
        painter->drawLine(rect.topLeft(), rect.topRight());
    painter->restore();
}

} // namespace Kodeks
