// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/marginpainter.h"

#include <QPainter>

namespace Kodeks {

using Tone = PassageMark::Tone;

/// `arm` is how far the bracket's ends reach to the right.
static void paintBracket(QPainter &painter, const MarginItem &item, int x, int arm, const QColor &ink)
{
    const int width = item.current ? 3 : item.mark.tone == Tone::Quiet ? 1 : 2;
    QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!item.mark.mine || item.mark.tone == Tone::Absent)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawPolyline(
        QPolygon({{x + arm, item.top + 1}, {x, item.top + 1}, {x, item.bottom - 1}, {x + arm, item.bottom - 1}}));
}

/// From a bracket to a label that had to move away from it.
static void paintLeader(
    QPainter &painter, const MarginItem &item, int x, bool left, const QFontMetrics &metrics, QColor ink)
{
    const int y = item.label.top() + 2 + metrics.height() / 2;
    if (y >= item.top && y <= item.bottom)
        return;
    ink.setAlphaF(0.55F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    const int to = left ? item.label.right() + 3 : item.label.left() - 3;
    painter.drawLine(QPointF(left ? x - 1 : x + 1, y < item.top ? item.top + 1 : item.bottom - 1), QPointF(to, y));
    painter.restore();
}

/// Shortens the task rather than the direction: what follows the last “ · ” stays whole where half the room suffices.
static QString elided(const QString &label, const QFontMetrics &metrics, int width)
{
    const qsizetype separator = label.lastIndexOf(QStringLiteral(" · "));
    const int tail = separator < 0 ? width : metrics.horizontalAdvance(label.sliced(separator));
    if (2 * tail > width + width / 3 || metrics.horizontalAdvance(label) <= width)
        return metrics.elidedText(label, Qt::ElideRight, width);
    return metrics.elidedText(label.first(separator), Qt::ElideRight, width - tail) + label.sliced(separator);
}

static void paintLabel(
    QPainter &painter, const MarginItem &item, const MarginLayout &margin, const LetterColors &colors)
{
    QFont font = margin.labelFont();
    font.setBold(item.current);
    const QFontMetrics metrics(font);
    const QRect label = item.label.adjusted(0, 2, 0, -2);
    const bool quiet = item.mark.tone == Tone::Quiet || item.mark.tone == Tone::Absent;
    const Qt::Alignment side = (margin.isLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setFont(font);
    painter.setPen(quiet && !item.current ? colors.muted : colors.ink(item.mark.color));
    const QRect first(label.left(), label.top(), label.width(), metrics.height());
    painter.drawText(first, side | Qt::TextSingleLine, elided(item.mark.label, metrics, label.width()));
    if (!item.two)
        return;
    const QFontMetrics small(margin.sublabelFont());
    painter.setFont(margin.sublabelFont());
    painter.setPen(item.mark.tone == Tone::Marked ? colors.text : colors.muted);
    const QRect second(label.left(), first.bottom() + 1, label.width(), small.height());
    const QString sublabel = small.elidedText(item.mark.sublabel, Qt::ElideRight, label.width());
    painter.drawText(second, side | Qt::TextSingleLine, sublabel);
}

void paintMargin(QPainter &painter, const MarginLayout &margin, const LetterColors &colors, const QRegion &dirty)
{
    constexpr int arm = 5;
    const QFontMetrics metrics(margin.labelFont());
    for (const MarginItem &item : margin.items()) {
        if (!dirty.intersects(margin.area(item)))
            continue;
        const QColor ink = colors.ink(item.mark.color);
        const int x = margin.laneX(item.lane);
        paintBracket(painter, item, x, margin.isLeft() ? arm : -arm, ink);
        if (item.label.isEmpty())
            continue;
        paintLeader(painter, item, x, margin.isLeft(), metrics, ink);
        paintLabel(painter, item, margin, colors);
    }
}

} // namespace Kodeks
