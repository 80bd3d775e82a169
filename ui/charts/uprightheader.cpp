// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/uprightheader.h"

#include "ui/charts/branchsign.h"
#include "ui/models/words/heatrole.h"

#include <QPainter>

namespace Kodeks {

static constexpr int air = 4;

UprightHeader::UprightHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setMinimumSectionSize(1);
    setHighlightSections(false);
}

void UprightHeader::setLargestHeight(int height)
{
    if (std::exchange(m_largest, std::max(height, fontMetrics().height() + 2 * air)) != m_largest)
        updateGeometry();
}

QString UprightHeader::name(int section) const
{
    if (!model())
        return {};
    const QString plain = model()->headerData(section, Qt::Horizontal).toString();
    const QVariant open = model()->headerData(section, Qt::Horizontal, HeatRole::Branch);
    return open.isValid() ? branchSign(open.toBool()) + u' ' + plain : plain;
}

QSize UprightHeader::sizeHint() const
{
    int longest = fontMetrics().height();
    for (int section = 0; section < count(); ++section)
        longest = std::max(longest, fontMetrics().horizontalAdvance(name(section)));
    return {QHeaderView::sizeHint().width(), std::min(longest + 2 * air, m_largest)};
}

void UprightHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(palette().color(QPalette::WindowText));
    painter->translate(rect.left(), rect.bottom() + 1);
    painter->rotate(-90);
    const QRect turned(air, 0, rect.height() - 2 * air, rect.width());
    painter->drawText(turned, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(name(section), Qt::ElideRight, turned.width()));
    if (section > 0 && model()->headerData(section, Qt::Horizontal, HeatRole::Edge).toBool())
        painter->drawLine(0, 0, rect.height(), 0);
    painter->restore();
}

} // namespace Kodeks
