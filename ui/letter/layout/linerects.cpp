// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/linerects.h"

#include "ui/letter/layout/letterlayout.h"

#include <QGlyphRun>

namespace Kodeks {

/// The stretches [from, to) of x that [start, end) covers in a line where directions mix. A glyph run is of one
/// direction, and its rectangle spans the characters asked for; cursorToX() is ambiguous where directions meet.
static QList<std::pair<qreal, qreal>> bidiStretches(const QTextLine &line, int start, int end)
{
    QList<std::pair<qreal, qreal>> stretches;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        if (const QRectF rect = run.boundingRect(); rect.width() > 0)
            stretches.append({rect.left(), rect.right()});
    }
    std::ranges::sort(stretches);
    QList<std::pair<qreal, qreal>> merged;
    for (const auto &stretch : std::as_const(stretches)) {
        if (!merged.isEmpty() && stretch.first <= merged.last().second + 1)
            merged.last().second = std::max(merged.last().second, stretch.second);
        else
            merged.append(stretch);
    }
    return merged;
}

static int withoutSpaces(const QString &text, int start, int end)
{
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return end;
}

QList<QRectF> lineRects(const LaidOutBlock &block, LayoutRange range, int pitch)
{
    QList<QRectF> rects;
    const QTextLayout &layout = block.layout;
    const int end = range.start + range.length;
    if (range.length <= 0)
        return rects;
    const int first = std::max(0, layout.lineForTextPosition(range.start).lineNumber());
    for (int number = first; number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        const int lineEnd = line.textStart() + line.textLength();
        if (line.textStart() >= end)
            break;
        const int from = std::max(range.start, line.textStart());
        const bool wrapped = end >= lineEnd && number + 1 < layout.lineCount();
        const int to = wrapped ? withoutSpaces(layout.text(), from, lineEnd) : std::min(end, lineEnd);
        if (to <= from)
            continue;
        const auto stretches
            = block.bidi ? bidiStretches(line, from, to) : QList{std::pair{line.cursorToX(from), line.cursorToX(to)}};
        for (const auto &[left, right] : stretches)
            rects.append({left, static_cast<qreal>(number * pitch), right - left, static_cast<qreal>(pitch)});
    }
    return rects;
}

} // namespace Kodeks
