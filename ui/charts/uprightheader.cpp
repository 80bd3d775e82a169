// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/uprightheader.h"

#include "ui/charts/branchsign.h"
#include "ui/models/words/heatrole.h"

#include <QPainter>
#include <QTextLayout>

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

QStringList UprightHeader::linesOf(const QString &name, int length, int breadth) const
{
    const qsizetype most = std::max(1, breadth / fontMetrics().lineSpacing());
    QStringList lines;
    QTextLayout layout(name, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(length);
        const bool isLast = lines.size() + 1 == most;
        lines.append(isLast ? fontMetrics().elidedText(name.sliced(line.textStart()), Qt::ElideRight, length)
                            : name.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void UprightHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(palette().color(QPalette::WindowText));
    painter->translate(rect.left(), rect.bottom() + 1);
    painter->rotate(-90);
    const QStringList lines = linesOf(name(section), rect.height() - 2 * air, rect.width());
    const int pitch = fontMetrics().lineSpacing();
    int top = (rect.width() - int(lines.size()) * pitch) / 2;
    for (const QString &line : lines) {
        painter->drawText(QRect(air, top, rect.height() - 2 * air, pitch),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line);
        top += pitch;
    }
    if (section > 0 && model()->headerData(section, Qt::Horizontal, HeatRole::Edge).toBool())
        painter->drawLine(0, 0, rect.height(), 0);
    painter->restore();
}

} // namespace Kodeks
