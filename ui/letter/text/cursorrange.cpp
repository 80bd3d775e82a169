// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/cursorrange.h"

#include <QTextBoundaryFinder>

namespace Kodeks {

LayoutRange layoutRange(const LetterText &text, TextRange range, qsizetype paragraphStart, qsizetype paragraphLength)
{
    const qsizetype from = std::clamp<qsizetype>(text.toUtf16(range.start) - paragraphStart, 0, paragraphLength);
    const qsizetype to = std::clamp<qsizetype>(text.toUtf16(range.end) - paragraphStart, 0, paragraphLength);
    return {static_cast<int>(from), static_cast<int>(std::max<qsizetype>(0, to - from))};
}

/// The grapheme boundary at `index`, else the one before it or, `forward`, after it.
static qsizetype boundaryNear(const QString &text, qsizetype index, bool forward)
{
    constexpr qsizetype before = 256;
    constexpr qsizetype after = 64;
    if (index <= 0 || index >= text.size())
        return index;
    qsizetype from = std::max<qsizetype>(0, index - before);
    const qsizetype lineFeed = text.lastIndexOf(QLatin1Char('\n'), index - 1);
    from = std::max(from, lineFeed);
    if (from > 0 && text.at(from).isLowSurrogate())
        ++from;
    QTextBoundaryFinder finder(
        QTextBoundaryFinder::Grapheme, text.constData() + from, std::min(index + after, text.size()) - from);
    finder.setPosition(index - from);
    if (!finder.isAtBoundary())
        index = from + (forward ? finder.toNextBoundary() : finder.toPreviousBoundary());
    return index;
}

TextRange snappedNearby(const LetterText &text, TextRange range)
{
    const qsizetype from = text.toUtf16(range.start);
    const qsizetype to = text.toUtf16(std::max(range.start, range.end));
    const qsizetype start = boundaryNear(text.string(), from, false);
    return text.rangeFromUtf16(start, to == from ? start : boundaryNear(text.string(), to, true));
}

} // namespace Kodeks
