// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flatheader.h"

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
    const QRect place = rect.adjusted(4, 0, -4, 0);
    const QString name = model()->headerData(section, Qt::Vertical).toString();
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace Kodeks
