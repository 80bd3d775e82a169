// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reading/readingcontext.h"

#include "core/structure/boundaries.h"

namespace Kodeks {

namespace {

constexpr qsizetype around = 8000;

QList<TextRange> moved(const QList<TextRange> &ranges, qsizetype by)
{
    QList<TextRange> there;
    for (const TextRange range : ranges)
        there.append({range.start + by, range.end + by});
    return there;
}

/// Those headings that lie within, as places of it.
QList<TextRange> headingsWithin(const QList<Section> &sections, TextRange within)
{
    QList<TextRange> found = headingRanges(sections);
    found.removeIf([within](TextRange range) { return !within.contains(range); });
    return moved(found, -within.start);
}

} // namespace

TextRange withContext(const LetterText &text, const QList<Section> &sections, const OwnAbbreviations &abbreviations,
    TextRange passage, ReadingContext context)
{
    if (context == ReadingContext::None)
        return passage;
    const TextRange within{
        std::max<qsizetype>(0, passage.start - around), std::min(text.length(), passage.end + around)};
    const LetterText piece(text.slice(within));
    const QList<TextRange> units = moved(context == ReadingContext::Sentence
            ? sentences(piece, Abbreviations(abbreviations), headingsWithin(sections, within))
            : paragraphs(piece),
        within.start);
    TextRange whole = passage;
    for (const TextRange unit : units) {
        if (unit.overlaps(passage))
            whole = {std::min(whole.start, unit.start), std::max(whole.end, unit.end)};
    }
    return whole;
}

} // namespace Kodeks
