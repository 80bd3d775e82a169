// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"

#include "core/model/samename.h"
#include "core/project/codercolor.h"
#include "core/project/edits/memos.h"
#include "core/project/edits/properties.h"
#include "core/project/edits/roundedits.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/codebookstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/passagestore.h"
#include "core/storage/rows.h"
#include "core/storage/settlements/settlementstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

Result<> checkName(Workspace &workspace, const Coder &coder)
{
    if (coder.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, EditText::tr("A coder needs a name."));
    const auto coders = readCoders(workspace.connection());
    if (!coders)
        return failed(coders);
    for (const Coder &other : *coders) {
        if (other.id != coder.id && isSameName(other.name, coder.name))
            return failure(Error::Kind::Exists,
                EditText::tr("There is already a coder “%1”. Choose another name.").arg(other.name));
    }
    return {};
}

/// The coder goes, with marks, settlements and memos of letters; not where passages are left.
Result<> dropCoder(Workspace &workspace, CoderId coder)
{
    const auto coders = readCoders(workspace.connection());
    if (!coders)
        return failed(coders);
    const auto found = std::ranges::find(*coders, coder, &Coder::id);
    const auto dropped = found == coders->end() ? Result<>() : dropRounds(workspace, *found);
    if (!dropped)
        return dropped;
    if (const auto removed
        = workspace.removeRows(Table::LetterDone, LetterStore::doneRows(workspace.connection(), coder));
        !removed)
        return removed;
    if (const auto removed
        = workspace.removeRows(Table::Settlement, SettlementStore::rowsOfCoder(workspace.connection(), coder));
        !removed)
        return removed;
    if (const auto removed = workspace.removeRows(Table::Memo, MemoStore::rowsOfCoder(workspace.connection(), coder));
        !removed)
        return removed;
    const auto removed = workspace.rows().remove(Table::Coder, coder.value());
    if (!removed && removed.error().kind == Error::Kind::Conflict)
        return failure(Error::Kind::Conflict,
            EditText::tr("The coder has passages in the project. Remove those first."), removed.error().detail);
    return removed;
}

Result<> checkMerging(Workspace &workspace, CoderId from, CoderId into)
{
    const auto coders = readCoders(workspace.connection());
    if (!coders)
        return failed(coders);
    const auto a = std::ranges::find(*coders, from, &Coder::id);
    const auto b = std::ranges::find(*coders, into, &Coder::id);
    if (a == coders->end() || b == coders->end() || from == into)
        return failure(
            Error::Kind::NotFound, EditText::tr("The coders to be merged are no longer both in the project."));
    const auto isOf = [&a](const Coder &coder) { return coder.consensusOf.contains(a->uuid); };
    const auto consensus = std::ranges::find_if(*coders, isOf);
    if (a->isConsensus() || b->isConsensus())
        return failure(Error::Kind::Invalid,
            EditText::tr("A consensus is not one person's work and is not merged with a coder. Remove it instead."));
    if (consensus != coders->end())
        return failure(Error::Kind::Conflict,
            EditText::tr(
                "“%1” settles differences of “%2”, who would be gone. Remove that consensus first, or merge the other "
                "way round.")
                .arg(consensus->name, a->name));
    return {};
}

/// What one coder has marked as done the other has, too.
Result<> giveMarks(Workspace &workspace, CoderId from, CoderId into)
{
    const auto rows = LetterStore::doneRows(workspace.connection(), from);
    if (!rows)
        return failed(rows);
    for (const qint64 row : *rows) {
        const auto mark = workspace.rows().row(Table::LetterDone, row);
        if (!mark || !*mark)
            return failed(mark);
        const auto there
            = LetterStore::doneRow(workspace.connection(), LetterId((*mark)->value("letter"_L1).toInteger()), into);
        if (!there)
            return failed(there);
        const auto given
            = *there > 0 ? Result<>() : workspace.rows().update(Table::LetterDone, row, {{u"coder"_s, into.value()}});
        if (!given)
            return given;
    }
    return {};
}

Result<> giveRoundsOf(Workspace &workspace, CoderId from, CoderId into)
{
    const auto coders = readCoders(workspace.connection());
    if (!coders)
        return failed(coders);
    const auto a = std::ranges::find(*coders, from, &Coder::id);
    const auto b = std::ranges::find(*coders, into, &Coder::id);
    return a == coders->end() || b == coders->end() ? Result<>() : giveRounds(workspace, *a, *b);
}

Result<> writeSetting(Workspace &workspace, const QString &name, bool on)
{
    const auto old = readProperty(workspace.connection(), name);
    if (!old)
        return failed(old);
    return on || old->id > 0 ? writeProperty(workspace, name, on ? u"1"_s : u"0"_s) : Result<>();
}

} // namespace

Edit addCoder(Coder coder)
{
    coder.name = coder.name.trimmed();
    return {u"add-coder"_s, {{u"name"_s, coder.name}}, [coder](Workspace &workspace) -> Result<> {
        if (const auto checked = checkName(workspace, coder); !checked)
            return checked;
        const auto there = readCoders(workspace.connection());
        if (!there)
            return failed(there);
        Coder added = coder;
        if (added.color.isEmpty())
            added.color = freeCoderColor(*there, added.uuid);
        if (added.uuid.isNull())
            added.uuid = QUuid::createUuid();
        const auto id = workspace.rows().insert(Table::Coder, Rows::coder(added));
        return id ? Result<>() : failed(id);
    }};
}

Edit changeCoder(Coder coder)
{
    coder.name = coder.name.trimmed();
    return {u"change-coder"_s, {{u"name"_s, coder.name}}, [coder](Workspace &workspace) -> Result<> {
        if (const auto checked = checkName(workspace, coder); !checked)
            return checked;
        return workspace.rows().update(
            Table::Coder, coder.id.value(), {{u"name"_s, coder.name}, {u"color"_s, coder.color}});
    }};
}

Edit removeCoder(CoderId coder)
{
    return {u"remove-coder"_s, {{u"coder"_s, coder.value()}},
        [coder](Workspace &workspace) { return dropCoder(workspace, coder); }};
}

Edit removeCoderAndPassages(CoderId coder)
{
    return {u"remove-coder"_s, {{u"coder"_s, coder.value()}}, [coder](Workspace &workspace) -> Result<> {
        const auto passages = PassageStore::ofCoders(workspace.connection(), {coder});
        if (!passages)
            return failed(passages);
        for (const Passage &passage : *passages) {
            if (const auto removed = workspace.removePassage(passage.id); !removed)
                return removed;
        }
        return dropCoder(workspace, coder);
    }};
}

Edit mergeCoders(CoderId from, CoderId into)
{
    return {u"merge-coders"_s, {{u"coder"_s, from.value()}, {u"intoCoder"_s, into.value()}},
        [from, into](Workspace &workspace) -> Result<> {
        if (const auto checked = checkMerging(workspace, from, into); !checked)
            return checked;
        const auto passages = PassageStore::ofCoders(workspace.connection(), {from});
        if (!passages)
            return failed(passages);
        for (const Passage &passage : *passages) {
            if (const auto given = workspace.recodePassage(passage.id, {{u"coder"_s, into.value()}}); !given)
                return given;
        }
        if (const auto marked = giveMarks(workspace, from, into); !marked)
            return marked;
        if (const auto given = giveRoundsOf(workspace, from, into); !given)
            return given;
        const auto given = giveMemos(workspace, from, into);
        return given ? dropCoder(workspace, from) : given;
    }};
}

Edit setDetails(const QString &title, const QString &unit, const QStringList &rules)
{
    return {u"set-details"_s, {}, [title, unit, rules](Workspace &workspace) -> Result<> {
        const QString list
            = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(rules)).toJson(QJsonDocument::Compact));
        for (const auto &[name, value] : {std::pair{u"title"_s, title}, {u"unit"_s, unit}, {u"rules"_s, list}}) {
            if (const auto written = writeProperty(workspace, name, value); !written)
                return written;
        }
        return {};
    }};
}

Edit setBlind(bool blind)
{
    return {blind ? u"set-blind"_s : u"set-not-blind"_s, {},
        [blind](Workspace &workspace) { return writeSetting(workspace, u"blind"_s, blind); }};
}

Edit setSuggestsBlind(bool suggests)
{
    return {suggests ? u"set-suggests-blind"_s : u"set-not-suggests-blind"_s, {},
        [suggests](Workspace &workspace) { return writeSetting(workspace, u"suggests_blind"_s, suggests); }};
}

Edit setLocked(bool locked)
{
    return {locked ? u"set-locked"_s : u"set-not-locked"_s, {},
        [locked](Workspace &workspace) { return writeSetting(workspace, u"locked"_s, locked); }};
}

Edit setAbbreviations(OwnAbbreviations own)
{
    return {u"set-abbreviations"_s, {}, [own = std::move(own)](Workspace &workspace) -> Result<> {
        const auto coded = PassageStore::size(workspace.connection());
        if (!coded)
            return failed(coded);
        if (coded->passages > 0)
            return failure(Error::Kind::Conflict,
                EditText::tr(
                    "Passages have been coded already, so where sentences end stays as it is: else agreement by "
                    "sentence would compare other units than before. Nothing was changed."));
        return writeProperty(workspace, u"abbreviations"_s, ownAbbreviationsWord(own));
    }};
}

} // namespace Kodeks::Edits

namespace Kodeks {

using namespace Qt::StringLiterals;

Result<> writeProperty(Workspace &workspace, const QString &name, const QString &value)
{
    const auto old = readProperty(workspace.connection(), name);
    if (!old)
        return failed(old);
    if (old->id > 0)
        return workspace.rows().update(Table::Property, old->id, {{u"value"_s, value}});
    const auto added = workspace.rows().insert(Table::Property, {{u"name"_s, name}, {u"value"_s, value}});
    return added ? Result<>() : failed(added);
}

} // namespace Kodeks
