// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/boundaries.h"

#include "core/structure/blocks.h"
#include "core/structure/sentenceend.h"

#include <limits>
#include <memory>
#include <unicode/ubrk.h>

namespace Kodeks {

namespace {

using WordIterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

WordIterator wordIterator()
{
    UErrorCode status = U_ZERO_ERROR;
    return {ubrk_open(UBRK_WORD, "nb", nullptr, 0, &status), &ubrk_close};
}

bool holdsLetterOrDigit(QStringView part)
{
    return std::ranges::any_of(part, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool saysSomething(QStringView part)
{
    return std::ranges::any_of(part, [](QChar c) { return !c.isSpace() && !c.isPunct(); });
}

void appendWords(QList<TextRange> &found, const LetterText &letter, QStringView part, UBreakIterator *iterator)
{
    UErrorCode status = U_ZERO_ERROR;
    if (part.size() > std::numeric_limits<int32_t>::max())
        return;
    ubrk_setText(iterator, part.utf16(), static_cast<int32_t>(part.size()), &status);
    int32_t from = ubrk_first(iterator);
    for (int32_t to = ubrk_next(iterator); to != UBRK_DONE; to = ubrk_next(iterator)) {
        const QStringView word = part.sliced(from, to - from).trimmed();
        if (ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT && holdsLetterOrDigit(word))
            found.append(rangeOf(letter, word));
        from = to;
    }
}

void appendSentences(
    QList<TextRange> &found, const LetterText &letter, const Block &block, const Abbreviations &abbreviations)
{
    QStringView rest = block.text;
    qsizetype from = block.marker.text.size();
    while (!rest.isEmpty()) {
        const qsizetype end = sentenceEnd(rest, from, abbreviations);
        if (saysSomething(rest.first(end)))
            found.append(rangeOf(letter, rest.first(end)));
        rest = rest.sliced(end).trimmed();
        from = 0;
    }
}

} // namespace

QList<TextRange> words(const LetterText &letter)
{
    QList<TextRange> found;
    const WordIterator iterator = wordIterator();
    if (iterator) {
        for (const Block &block : blocks(letter.string()))
            appendWords(found, letter, block.text, iterator.get());
    }
    return found;
}

QList<TextRange> wordsWithin(const LetterText &letter, TextRange within)
{
    QList<TextRange> found;
    const qsizetype from = letter.toUtf16(within.start);
    const WordIterator iterator = wordIterator();
    if (iterator)
        appendWords(found, letter, QStringView(letter.string()).sliced(from, letter.toUtf16(within.end) - from),
            iterator.get());
    return found;
}

QList<TextRange> headingRanges(const QList<Section> &sections)
{
    QList<TextRange> found;
    for (const Section &section : sections) {
        const bool isHeading = section.kind == Section::Kind::Title || section.kind == Section::Kind::Question
            || section.kind == Section::Kind::Heading;
        if (isHeading && (found.isEmpty() || found.constLast().end <= section.range.start))
            found.append(section.range);
    }
    return found;
}

QList<TextRange> sentences(
    const LetterText &letter, const Abbreviations &abbreviations, const QList<TextRange> &headings)
{
    QList<TextRange> found;
    QList<HeadingSpan> spans;
    for (const TextRange heading : headings)
        spans.append({letter.toUtf16(heading.start), letter.toUtf16(heading.end)});
    for (const Block &block : blocks(letter.string(), spans))
        appendSentences(found, letter, block, abbreviations);
    return found;
}

QList<TextRange> paragraphs(const LetterText &letter)
{
    QList<TextRange> found;
    for (const Block &block : blocks(letter.string()))
        found.append(rangeOf(letter, block.text));
    return found;
}

} // namespace Kodeks
