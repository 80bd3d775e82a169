// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"

#include "core/model/samename.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/letterstore.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/names.h"
#include "core/storage/passagestore.h"
#include "core/storage/rows.h"
#include "core/storage/settlements/settlementstore.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

LetterStore::Content contentOf(const NewLetter &letter)
{
    return {letter.sha256.isEmpty() ? textSha256(letter.text) : letter.sha256, letter.text, letter.original,
        letter.encoding, letter.sections, letter.recognition};
}

Result<> addLetter(Workspace &workspace, const NewLetter &letter, const LetterStore::ContentRow &content)
{
    const QJsonObject row{{u"uuid"_s, uuidWord(QUuid::createUuid())}, {u"name"_s, letter.name},
        {u"content"_s, content.content}, {u"imported"_s, timeWord(workspace.now())}, {u"file"_s, letter.file},
        {u"folder"_s, letter.folder}, {u"original"_s, rowValue(content.original)}};
    const auto id = workspace.rows().insert(Table::Letter, row);
    if (!id)
        return failed(id);
    for (auto fact = letter.facts.begin(); fact != letter.facts.end(); ++fact) {
        if (const auto added
            = workspace.rows().insert(Table::LetterFact, Rows::fact(LetterId(*id), fact.key(), fact.value()));
            !added)
            return failed(added);
    }
    for (auto fact = letter.proposals.begin(); fact != letter.proposals.end(); ++fact) {
        if (const auto added
            = workspace.rows().insert(Table::LetterProposal, Rows::proposal(LetterId(*id), fact.key(), fact.value()));
            !added)
            return failed(added);
    }
    for (auto attribute = letter.attributes.begin(); attribute != letter.attributes.end(); ++attribute) {
        const auto added = setAttribute(LetterId(*id), attribute.key(), *attribute).make(workspace);
        if (!added)
            return added;
    }
    return {};
}

Result<> checkName(Workspace &workspace, LetterId letter, const QString &name)
{
    const auto letters = workspace.rows().all(Table::Letter);
    if (!letters)
        return failed(letters);
    for (const RowStore::Row &other : *letters) {
        const QString taken = other.columns.value("name"_L1).toString();
        if (other.id != letter.value() && letterNameKey(taken) == letterNameKey(name))
            return failure(
                Error::Kind::Exists, EditText::tr("There is already a letter “%1”. Choose another name.").arg(taken));
    }
    return {};
}

/// The rows that say something of a letter.
Result<> removeSaid(Workspace &workspace, LetterId letter)
{
    Connection &connection = workspace.connection();
    const QList<std::pair<Table, Result<QList<qint64>>>> all{
        {Table::Settlement, SettlementStore::rowsOfLetter(connection, letter)},
        {Table::LetterDone, LetterStore::doneRows(connection, letter)},
        {Table::LetterAttribute, LetterStore::attributeRows(connection, letter)},
        {Table::LetterProposal, LetterStore::proposalRows(connection, letter)},
        {Table::Memo, MemoStore::rowsOf(connection, letter)},
        {Table::LetterFact, LetterStore::factRows(connection, letter)}};
    for (const auto &[table, rows] : all) {
        if (const auto removed = workspace.removeRows(table, rows); !removed)
            return removed;
    }
    return {};
}

Result<> removeLetter(Workspace &workspace, LetterId letter)
{
    const auto passages = PassageStore::inLetter(workspace.connection(), letter);
    if (!passages)
        return failed(passages);
    for (const PassageId passage : *passages) {
        if (const auto removed = workspace.removePassage(passage); !removed)
            return removed;
    }
    if (const auto removed = removeSaid(workspace, letter); !removed)
        return removed;
    return workspace.rows().remove(Table::Letter, letter.value());
}

Result<> writeFact(Workspace &workspace, LetterId letter, Fact fact, const std::optional<FactValue> &value)
{
    const auto row = LetterStore::factRow(workspace.connection(), letter, fact);
    if (!row)
        return failed(row);
    if (!value)
        return *row > 0 ? workspace.rows().remove(Table::LetterFact, *row) : Result<>();
    if (*row > 0)
        return workspace.rows().update(Table::LetterFact, *row, Rows::fact(letter, fact, *value));
    const auto added = workspace.rows().insert(Table::LetterFact, Rows::fact(letter, fact, *value));
    return added ? Result<>() : failed(added);
}

/// An edit whose title names the letter: the name is filled in while it is made, when the letter is known.
Edit onLetter(const QString &kind, LetterId letter, const QString &name, std::function<Result<>(Workspace &)> make)
{
    return {kind, {{u"letter"_s, letter.value()}, {u"name"_s, name}}, std::move(make)};
}

} // namespace

Edit addLetters(QList<NewLetter> letters)
{
    return {u"add-letters"_s, {{u"count"_s, qint64(letters.size())}},
        [letters = std::move(letters)](Workspace &workspace) -> Result<> {
        QList<LetterStore::Content> contents;
        for (const NewLetter &letter : letters)
            contents.append(contentOf(letter));
        const Progress &progress = workspace.progress();
        const auto rows = LetterStore::ensureContents(workspace.connection(), contents,
            !progress ? Progress() : [&](qint64 done, qint64 total) { return progress(done * 2, total * 3); });
        if (!rows)
            return failed(rows);
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const auto added = workspace.reached(2 * letters.size() + i, 3 * letters.size()).and_then([&] {
                return addLetter(workspace, letters.at(i), rows->at(i));
            });
            if (!added)
                return added;
        }
        return {};
    }};
}

Edit removeLetters(const QList<LetterId> &letters)
{
    return {u"remove-letters"_s, {{u"count"_s, qint64(letters.size())}}, [letters](Workspace &workspace) -> Result<> {
        for (const LetterId letter : letters) {
            if (const auto removed = removeLetter(workspace, letter); !removed)
                return removed;
        }
        return {};
    }};
}

Edit renameLetter(LetterId letter, const QString &name)
{
    return onLetter(u"rename-letter"_s, letter, {}, [letter, name](Workspace &workspace) -> Result<> {
        if (name.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, EditText::tr("A letter needs a name."));
        if (const auto checked = checkName(workspace, letter, name.trimmed()); !checked)
            return checked;
        return workspace.rows().update(Table::Letter, letter.value(), {{u"name"_s, name.trimmed()}});
    });
}

Edit setFact(LetterId letter, Fact fact, const std::optional<QString> &value)
{
    return onLetter(u"set-fact"_s, letter, {}, [letter, fact, value](Workspace &workspace) -> Result<> {
        if (fact == Fact::Dated && value && !QDate::fromString(*value, Qt::ISODate).isValid())
            return failure(Error::Kind::Invalid,
                EditText::tr("“%1” is not a date. Write it as year, month and day: 2024-04-17.").arg(*value));
        if (!value || value->isEmpty())
            return writeFact(workspace, letter, fact, {});
        return writeFact(workspace, letter, fact, FactValue{*value, FactValue::Source::Corrected, {}});
    });
}

Edit setFact(LetterId letter, Fact fact, const FactValue &value)
{
    return onLetter(u"set-fact"_s, letter, {},
        [letter, fact, value](Workspace &workspace) { return writeFact(workspace, letter, fact, value); });
}

Edit acceptProposals(const QList<std::pair<LetterId, Fact>> &proposals)
{
    QSet<LetterId> letters;
    for (const auto &[letter, fact] : std::as_const(proposals))
        letters.insert(letter);
    return {u"accept-facts"_s, {{u"count"_s, qint64(letters.size())}}, [proposals](Workspace &workspace) -> Result<> {
        for (const auto &[id, fact] : proposals) {
            const auto letter = LetterStore::letter(workspace.connection(), id);
            if (!letter)
                return failed(letter);
            const FactValue value = *letter ? (*letter)->proposals.value(fact) : FactValue();
            if (value.value.isEmpty())
                continue;
            const auto written
                = writeFact(workspace, id, fact, FactValue{value.value, FactValue::Source::Corrected, value.range});
            if (!written)
                return written;
        }
        return {};
    }};
}

Edit setDone(LetterId letter, CoderId coder, bool done)
{
    return onLetter(
        done ? u"set-done"_s : u"set-not-done"_s, letter, {}, [letter, coder, done](Workspace &workspace) -> Result<> {
        const auto row = LetterStore::doneRow(workspace.connection(), letter, coder);
        if (!row)
            return failed(row);
        if ((*row > 0) == done)
            return {};
        if (!done)
            return workspace.rows().remove(Table::LetterDone, *row);
        const auto added = workspace.rows().insert(Table::LetterDone,
            {{u"letter"_s, letter.value()}, {u"coder"_s, coder.value()}, {u"done_at"_s, timeWord(workspace.now())}});
        return added ? Result<>() : failed(added);
    });
}

} // namespace Kodeks::Edits
