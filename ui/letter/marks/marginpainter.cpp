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
    QPainter &painter, const MarginItem &item, int x, bool left, const LabelWriter &writer, QColor ink)
{
    const int y = item.label.top() + 1 + writer.lineHeight(LabelLine::Role::Task) / 2;
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

/// Signs in boxes of one size, the first at `x`, in the colour and font that the painter has.
static void paintSigns(QPainter &painter, PassageMark::Signs signs, QRect box)
{
    using Sign = PassageMark::Sign;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = box.width() / 12.0;
    const auto next = [&] { box.translate(box.width() + 4, 0); };
    if (signs & Sign::Unsure) {
        painter.drawEllipse(QRectF(box).adjusted(unit, unit, -unit, -unit));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
        next();
    }
    if (signs & Sign::Memo) {
        painter.drawRect(QRectF(box).adjusted(2 * unit, unit, -2 * unit, -unit));
        for (const qreal y : {4.0, 6.0, 8.0})
            painter.drawLine(QPointF(box.left() + 4 * unit, box.top() + y * unit),
                QPointF(box.right() + 1 - 4 * unit, box.top() + y * unit));
        next();
    }
    if (signs & Sign::GoodQuote)
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("”"));
    painter.restore();
}

static QColor lineColor(const MarginItem &item, LabelLine::Role role, const LetterColors &colors)
{
    const bool quiet = item.mark.tone == Tone::Quiet || item.mark.tone == Tone::Absent;
    if (role == LabelLine::Role::Below)
        return item.mark.tone == Tone::Marked ? colors.text : colors.muted;
    if (quiet && !item.stressed)
        return colors.muted;
    return role == LabelLine::Role::Direction ? colors.text : colors.ink(item.mark.color);
}

static void paintLabel(
    QPainter &painter, const MarginItem &item, const MarginLayout &margin, const LetterColors &colors)
{
    const LabelWriter &writer = margin.writer();
    const Qt::Alignment side = (margin.isLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    QRect line = item.label.adjusted(0, 1, 0, 0);
    for (const LabelLine &each : item.lines) {
        const QFont font = writer.font(each.role, item.stressed);
        line.setHeight(writer.lineHeight(each.role));
        painter.setFont(font);
        painter.setPen(lineColor(item, each.role, colors));
        painter.drawText(line, static_cast<int>(side | Qt::TextSingleLine), each.text);
        if (&each == &item.lines.constFirst() && item.signs) {
            const int text = QFontMetrics(font).horizontalAdvance(each.text);
            const int size = writer.signSize();
            const int x = margin.isLeft() ? line.right() + 1 - text - writer.signsWidth(item.signs)
                                          : line.left() + text + writer.signsWidth({}) + 5;
            painter.setFont(writer.font(LabelLine::Role::Below, false));
            paintSigns(painter, item.signs, QRect(x, line.top() + (line.height() - size) / 2, size, size));
        }
        line.translate(0, line.height());
    }
}

void paintMargin(QPainter &painter, const MarginLayout &margin, const LetterColors &colors, const QRegion &dirty)
{
    constexpr int arm = 5;
    for (const MarginItem &item : margin.items()) {
        if (!dirty.intersects(margin.area(item)))
            continue;
        const QColor ink = colors.ink(item.mark.color);
        const int x = margin.laneX(item.lane);
        paintBracket(painter, item, x, margin.isLeft() ? arm : -arm, ink);
        if (item.label.isEmpty())
            continue;
        paintLeader(painter, item, x, margin.isLeft(), margin.writer(), ink);
        paintLabel(painter, item, margin, colors);
    }
}

} // namespace Kodeks
