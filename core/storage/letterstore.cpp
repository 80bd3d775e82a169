// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/letterstore.h"

#include "core/model/nameorder.h"
#include "core/model/words.h"
#include "core/storage/names.h"
#include "core/storage/recognitionstore.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace Kodeks::LetterStore {

using namespace Qt::StringLiterals;

namespace {

struct LetterStoreText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error noLetter()
{
    return {Error::Kind::NotFound, LetterStoreText::tr("That letter is no longer in the project."), {}};
}

FactValue readFact(const Statement &fact)
{
    const auto source = fact.text(3) == u"corrected" ? FactValue::Source::Corrected : FactValue::Source::Found;
    return {fact.text(2), source, {fact.number(4), fact.number(5)}};
}

QHash<LetterId, LetterFacts> allFactsOf(Connection &connection)
{
    QHash<LetterId, LetterFacts> facts;
    Statement fact(connection, "SELECT letter, fact, value, source, start, end FROM letter_fact");
    while (fact.next())
        facts[LetterId(fact.number(0))].insert(factFromWord(fact.text(1)), readFact(fact));
    return facts;
}

FactValue readProposal(const Statement &proposal)
{
    return {proposal.text(2), FactValue::Source::Found, {proposal.number(3), proposal.number(4)}};
}

/// Those of letters that have no such fact.
constexpr auto openProposals
    = "SELECT letter, fact, value, start, end FROM letter_proposal WHERE NOT EXISTS (SELECT 1 FROM letter_fact WHERE "
      "letter_fact.letter = letter_proposal.letter AND letter_fact.fact = letter_proposal.fact)";

QHash<LetterId, LetterFacts> allProposalsOf(Connection &connection)
{
    QHash<LetterId, LetterFacts> proposals;
    Statement proposal(connection, openProposals);
    while (proposal.next())
        proposals[LetterId(proposal.number(0))].insert(factFromWord(proposal.text(1)), readProposal(proposal));
    return proposals;
}

QHash<LetterId, LetterAttributes> allAttributesOf(Connection &connection)
{
    QHash<LetterId, LetterAttributes> attributes;
    Statement attribute(connection, "SELECT letter, name, value FROM letter_attribute");
    while (attribute.next())
        attributes[LetterId(attribute.number(0))].insert(attribute.text(1), attribute.text(2));
    return attributes;
}

Letter readLetter(const Statement &row)
{
    return {LetterId(row.number(0)), row.uuid(1), row.text(2), row.text(3), row.number(4), {}, row.time(5), {}, {},
        row.text(6), row.text(7), row.number(8)};
}

} // namespace

Result<QList<Letter>> letters(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Letter>> {
        const auto facts = allFactsOf(connection);
        const auto attributes = allAttributesOf(connection);
        const auto proposals = allProposalsOf(connection);
        QList<Letter> all;
        Statement row(connection,
            "SELECT letter.id, letter.uuid, letter.name, content.sha256, content.length, letter.imported, letter.file, "
            "letter.folder, coalesce(letter.original, 0) FROM letter JOIN content INDEXED BY content_listed ON "
            "content.id = letter.content");
        while (row.next()) {
            Letter letter = readLetter(row);
            letter.facts = facts.value(letter.id);
            letter.attributes = attributes.value(letter.id);
            letter.proposals = proposals.value(letter.id);
            all.append(std::move(letter));
        }
        sortByName(all, &Letter::name, &Letter::uuid);
        return all;
    });
}

Result<std::optional<Letter>> letter(Connection &connection, LetterId id)
{
    return guarded(connection, [&]() -> Result<std::optional<Letter>> {
        Statement row(connection,
            "SELECT letter.id, letter.uuid, letter.name, content.sha256, content.length, letter.imported, letter.file, "
            "letter.folder, coalesce(letter.original, 0) FROM letter JOIN content ON content.id = letter.content "
            "WHERE letter.id = ?");
        if (!row.bind(id.value()).next())
            return std::optional<Letter>();
        Letter letter = readLetter(row);
        Statement fact(connection, "SELECT letter, fact, value, source, start, end FROM letter_fact WHERE letter = ?");
        fact.bind(id.value());
        while (fact.next())
            letter.facts.insert(factFromWord(fact.text(1)), readFact(fact));
        Statement attribute(connection, "SELECT name, value FROM letter_attribute WHERE letter = ?");
        attribute.bind(id.value());
        while (attribute.next())
            letter.attributes.insert(attribute.text(0), attribute.text(1));
        Statement proposal(connection, std::string(openProposals) + " AND letter = ?");
        proposal.bind(id.value());
        while (proposal.next())
            letter.proposals.insert(factFromWord(proposal.text(1)), readProposal(proposal));
        return letter;
    });
}

Result<LetterText> text(Connection &connection, LetterId letter)
{
    return guarded(connection, [&]() -> Result<LetterText> {
        Statement row(connection,
            "SELECT content.text FROM letter JOIN content ON content.id = letter.content WHERE letter.id = ?");
        if (!row.bind(letter.value()).next())
            return std::unexpected(noLetter());
        return LetterText(row.text(0));
    });
}

Result<LetterText> textOf(Connection &connection, const QString &sha256)
{
    return guarded(connection, [&]() -> Result<LetterText> {
        Statement row(connection, "SELECT text FROM content WHERE sha256 = ?");
        if (!row.bind(sha256).next())
            return std::unexpected(noLetter());
        return LetterText(row.text(0));
    });
}

Result<QByteArray> originalOf(Connection &connection, const QString &sha256, qint64 original)
{
    return guarded(connection, [&]() -> Result<QByteArray> {
        Statement row(connection,
            original > 0 ? "SELECT bytes FROM original WHERE id = ?"
                         : "SELECT iif(length(original) > 0, original, CAST(text AS BLOB)) FROM content WHERE sha256 = "
                           "?");
        if (original > 0)
            row.bind(original);
        else
            row.bind(sha256);
        if (!row.next())
            return std::unexpected(noLetter());
        return row.bytes(0);
    });
}

Result<QList<Section>> sectionsOf(Connection &connection, const QString &sha256)
{
    return guarded(connection, [&]() -> Result<QList<Section>> {
        QList<Section> all;
        Statement row(connection,
            "SELECT section.kind, section.start, section.end, section.number, section.level FROM content JOIN section "
            "ON section.content = content.id WHERE content.sha256 = ? ORDER BY section.start, section.id");
        row.bind(sha256);
        while (row.next())
            all.append({sectionFromWord(row.text(0)), {row.number(1), row.number(2)}, row.text(3), row.integer(4)});
        return all;
    });
}

Result<QSet<std::pair<LetterId, CoderId>>> done(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QSet<std::pair<LetterId, CoderId>>> {
        QSet<std::pair<LetterId, CoderId>> all;
        Statement row(connection, "SELECT letter, coder FROM letter_done");
        while (row.next())
            all.insert({LetterId(row.number(0)), CoderId(row.number(1))});
        return all;
    });
}

namespace {

/// Puts the bytes of a later file in the place of the first one's.
Result<> takeOriginal(Connection &connection, qint64 original, Content &content)
{
    return guarded(connection, [&]() -> Result<> {
        Statement row(connection, "SELECT bytes, encoding FROM original WHERE id = ?");
        if (!row.bind(original).next())
            return std::unexpected(noLetter());
        content.original = row.bytes(0);
        content.encoding = row.text(1);
        return {};
    });
}

} // namespace

Result<Content> contentOf(Connection &connection, const QString &sha256, qint64 original)
{
    auto read = guarded(connection, [&]() -> Result<Content> {
        Statement row(connection,
            "SELECT sha256, text, iif(length(original) > 0, original, CAST(text AS BLOB)), encoding FROM content "
            "WHERE sha256 = ?");
        if (!row.bind(sha256).next())
            return std::unexpected(noLetter());
        return Content{row.text(0), row.text(1), row.bytes(2), row.text(3), {}};
    });
    if (!read)
        return read;
    auto found = sectionsOf(connection, sha256);
    const auto taken = original > 0 ? takeOriginal(connection, original, *read) : Result<>();
    if (!found || !taken)
        return found ? failed(taken) : failed(found);
    auto recognition = RecognitionStore::recognitionOf(connection, sha256);
    if (!recognition)
        return failed(recognition);
    read->sections = std::move(*found);
    read->recognition = std::move(*recognition);
    return read;
}

Result<QList<CoderId>> doneBy(Connection &connection, LetterId letter)
{
    return guarded(connection, [&]() -> Result<QList<CoderId>> {
        QList<CoderId> coders;
        Statement row(connection, "SELECT coder FROM letter_done WHERE letter = ?");
        row.bind(letter.value());
        while (row.next())
            coders.append(CoderId(row.number(0)));
        return coders;
    });
}

} // namespace Kodeks::LetterStore
