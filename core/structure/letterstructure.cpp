// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterstructure.h"

#include "core/structure/composedtext.h"
#include "core/structure/headingform.h"
#include "core/structure/heads/letterlanguage.h"
#include "core/structure/sections.h"
#include "core/structure/sender.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

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

/// A date in figures is read as the letter's language writes it: in Swedish the year is first, in English day or month
/// may be.
void readDateByLanguage(const LetterText &letter, FactCollector &facts)
{
    const FactValue dated = facts.facts().value(Fact::Dated);
    const QString written = letter.slice(dated.range);
    static const QRegularExpression figures(u"^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{2}|\\d{4})$"_s);
    const QRegularExpressionMatch match = figures.match(written);
    if (!match.hasMatch())
        return;
    const LetterLanguage language = letterLanguage(letter.string());
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    if (language == LetterLanguage::English && match.captured(2) == u"/" && first <= 12 && second <= 12
        && first != second)
        facts.correct(Fact::Dated, std::nullopt);
    if (language != LetterLanguage::Swedish || match.captured(4).size() != 2 || match.captured(2) != u"-")
        return;
    const QDate date(2000 + first, second, match.captured(4).toInt());
    facts.correct(Fact::Dated, date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt);
}

LetterStructure structureOf(const LetterText &letter, const QList<HeadingSpan> &headings)
{
    const QList<Block> all = blocks(letter.string(), headings);
    FactCollector facts(letter);
    const LetterHead head = readHead(all, facts);
    const LetterTail tail = readTail(all, head.end, facts);
    readParties(all, head, tail, facts);
    readDateByLanguage(letter, facts);
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
