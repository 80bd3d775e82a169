// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterstructure.h"

#include "core/structure/composedtext.h"
#include "core/structure/headingform.h"
#include "core/structure/sections.h"
#include "core/structure/sender.h"

namespace Kodeks {

namespace {

QList<HeadingSpan> spansOf(const LetterText &letter, const QList<MarkedHeading> &headings)
{
    QList<HeadingSpan> spans;
    for (const MarkedHeading &heading : headings) {
        const HeadingSpan span{letter.toUtf16(heading.range.start), letter.toUtf16(heading.range.end), heading.level};
        if (!isRunningText(QStringView(letter.string()).sliced(span.start, span.end - span.start)))
            spans.append(span);
    }
    return spans;
}

} // namespace

namespace {

LetterStructure structureOf(const LetterText &letter, const QList<HeadingSpan> &headings)
{
    const QList<Block> all = blocks(letter.string(), headings);
    FactCollector facts(letter);
    const LetterHead head = readHead(all, facts);
    const LetterTail tail = readTail(all, head.end, facts);
    readParties(all, head, tail, facts);
    return {facts.facts(), facts.proposals(), readSections(letter, all, head, tail)};
}

} // namespace

LetterStructure analyse(const LetterText &letter, const QList<MarkedHeading> &headings)
{
    QList<HeadingSpan> spans = spansOf(letter, headings);
    const std::optional<ComposedText> composed = ComposedText::of(letter);
    if (!composed)
        return structureOf(letter, spans);
    for (HeadingSpan &span : spans)
        span = {composed->placeOf(span.start), composed->placeOf(span.end), span.level};
    LetterStructure structure = structureOf(composed->letter(), spans);
    for (FactValue &fact : structure.facts)
        fact.range = composed->rangeInLetter(fact.range);
    for (FactValue &proposal : structure.proposals)
        proposal.range = composed->rangeInLetter(proposal.range);
    for (Section &section : structure.sections)
        section.range = composed->rangeInLetter(section.range);
    return structure;
}

} // namespace Kodeks
