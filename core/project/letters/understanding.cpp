// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"
#include "core/project/letters/partsreader.h"
#include "core/project/letters/readletters.h"
#include "core/structure/letterstructure.h"

namespace Kodeks {

namespace {

/// Hash, sections and facts anew; a fact from the format whose words are no longer at their place keeps its value only.
void understand(PreparedLetter &letter, const QString &before)
{
    const LetterText text(letter.text);
    if (letter.sha256.isEmpty() || before != letter.text)
        letter.sha256 = textSha256(letter.text);
    LetterStructure structure = analyse(text, letter.headings);
    letter.sections = std::move(structure.sections);
    letter.facts = std::move(structure.facts);
    for (auto [fact, value] : letter.formFacts.asKeyValueRange()) {
        if (before != letter.text && text.slice(value.range) != LetterText(before).slice(value.range))
            value.range = {};
        letter.facts.insert(fact, value);
    }
    letter.proposals = std::move(structure.proposals);
    letter.proposals.removeIf([&letter](const auto &proposal) { return letter.facts.contains(proposal.key()); });
}

/// Where the headings stand once lines are joined; one that was joined with its neighbour is none any more.
QList<MarkedHeading> movedHeadings(const QList<MarkedHeading> &headings, const LetterText &from, const LetterText &to)
{
    QList<MarkedHeading> moved;
    const QString lines = u'\n' + to.string();
    qsizetype searched = 0;
    for (const MarkedHeading &heading : headings) {
        const QString line = u'\n' + from.slice(heading.range) + u'\n';
        const qsizetype at = lines.indexOf(line, searched);
        if (at < 0)
            continue;
        searched = at + line.size() - 1;
        moved.append({to.rangeFromUtf16(at, at + line.size() - 2), heading.level});
    }
    return moved;
}

void nameOtherTexts(PreparedLetter &letter)
{
    letter.otherTexts.clear();
    for (const QString &text : {letter.joinedText, letter.whole.text}) {
        if (!text.isEmpty())
            letter.otherTexts.append(textSha256(text));
    }
}

/// Where the page itself has told which lines go on, nothing is joined.
void findJoins(PreparedLetter &letter)
{
    JoinedText joined = letter.recognition.isEmpty() ? joinBrokenLines(letter.text) : JoinedText();
    letter.joinedText = joined.joins.isEmpty() ? QString() : std::move(joined.text);
    letter.joins = std::move(joined.joins);
    nameOtherTexts(letter);
}

} // namespace

void joinLines(PreparedLetter &letter)
{
    if (letter.joins.isEmpty())
        return;
    const QString before = std::exchange(letter.text, std::exchange(letter.joinedText, {}));
    letter.joins.clear();
    nameOtherTexts(letter);
    if (!letter.headings.isEmpty())
        letter.headings = movedHeadings(letter.headings, LetterText(before), LetterText(letter.text));
    understand(letter, before);
}

ReadLetter withHeaders(ReadLetter read)
{
    if (WholeText whole = std::exchange(read.whole, {}); !whole.text.isEmpty()) {
        read.text = std::move(whole.text);
        read.sha256 = textSha256(read.text);
        read.recognition = std::move(whole.recognition);
    }
    return read;
}

void keepHeaders(PreparedLetter &letter)
{
    WholeText whole = std::exchange(letter.whole, {});
    if (whole.text.isEmpty())
        return;
    const QString before = std::exchange(letter.text, std::move(whole.text));
    letter.recognition = std::move(whole.recognition);
    letter.remarks.removeOne(whole.leftOut);
    understand(letter, before);
    letter.print = printOf(letter.text);
    letter.printed = letter.sha256;
    findJoins(letter);
}

PreparedLetter understoodLetter(ReadLetter read)
{
    PreparedLetter letter;
    letter.name = std::move(read.name);
    letter.original = std::move(read.original);
    letter.text = std::move(read.text);
    letter.sha256 = std::move(read.sha256);
    letter.encoding = std::move(read.encoding);
    letter.formFacts = std::move(read.facts);
    letter.remarks = std::move(read.remarks);
    if (!read.whole.leftOut.isEmpty())
        letter.remarks.prepend(read.whole.leftOut);
    letter.headings = std::move(read.headings);
    letter.whole = std::move(read.whole);
    letter.recognition = std::move(read.recognition);
    understand(letter, letter.text);
    letter.print = printOf(letter.text);
    letter.printed = letter.sha256;
    findJoins(letter);
    return letter;
}

PreparedLetter understoodPart(ReadLetter read, const PartPlace &part)
{
    for (const auto [fact, value] : part.facts.asKeyValueRange()) {
        if (!read.facts.contains(fact))
            read.facts.insert(fact, value);
    }
    read.remarks = part.remarks + read.remarks;
    PreparedLetter letter = understoodLetter(std::move(read));
    letter.place = part.place;
    return letter;
}

Result<PreparedImport> withKeptHeaders(
    PreparedImport prepared, const QList<qsizetype> &letters, const Progress &progress)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (progress && !progress(i, letters.size()))
            return std::unexpected(cancelledImport());
        keepHeaders(prepared.letters[letters.at(i)]);
    }
    return prepared;
}

Result<PreparedImport> withJoinedLines(PreparedImport prepared, const Progress &progress)
{
    qint64 done = 0;
    for (PreparedLetter &letter : prepared.letters) {
        if (progress && !progress(done++, prepared.letters.size()))
            return std::unexpected(cancelledImport());
        joinLines(letter);
    }
    return prepared;
}

} // namespace Kodeks
