// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterstructure.h"

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

LetterStructure analyse(const LetterText &letter, const QList<MarkedHeading> &headings)
{
    const QList<Block> all = blocks(letter.string(), spansOf(letter, headings));
    FactCollector facts(letter);
    const LetterHead head = readHead(all, facts);
    const LetterTail tail = readTail(all, head.end, facts);
    readParties(all, head, tail, facts);
    return {facts.facts(), readSections(letter, all, head, tail)};
}

} // namespace Kodeks
