// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/words.h"
#include "core/project/edits/consultationedits.h"
#include "core/project/edits/edits.h"
#include "core/project/edits/memos.h"

#include "core/model/freshid.h"
#include "core/model/samename.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"
#include "core/storage/rows.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

Error codeGone()
{
    return {Error::Kind::NotFound, EditText::tr("That code is no longer in the codebook."), {}};
}

template <typename Codes>
void giveId(const Codes &codes, const QString &prefix, const QStringList &words, CodeText &text)
{
    QStringList taken;
    for (const auto &other : codes)
        taken.append(other.text.code);
    if (text.code.isEmpty())
        text.code = freshId(prefix, words, taken);
}

QStringList directionWords(const Codebook &codebook, const Direction &direction)
{
    if (direction.kind != Direction::Kind::Transfer)
        return {directionWord(direction.kind)};
    return {codebook.actorName(direction.from), codebook.actorName(direction.to)};
}

template <typename Codes>
Result<> checkId(const Codes &codes, const auto &changed)
{
    for (const auto &other : codes) {
        if (other.id != changed.id && !changed.text.code.isEmpty() && other.text.code == changed.text.code)
            return failure(Error::Kind::Exists,
                EditText::tr("The id “%1” is already used. Choose another.").arg(changed.text.code));
    }
    return {};
}

Result<> added(const Result<qint64> &id)
{
    return id ? Result<>() : failed(id);
}

Result<> checkDirection(const Codebook &codebook, const Direction &direction)
{
    const bool transfer = direction.kind == Direction::Kind::Transfer;
    if (transfer != (codebook.actor(direction.from) && codebook.actor(direction.to)))
        return failure(Error::Kind::Invalid,
            EditText::tr(
                "A transfer goes from one actor of the codebook to another; the other directions have no actors."));
    if (transfer) {
        const Direction *same = codebook.findTransfer(direction.from, direction.to);
        if (same && same->id != direction.id)
            return failure(Error::Kind::Exists,
                EditText::tr("There is already a direction “%1”.").arg(codebook.directionName(direction)));
    }
    return checkId(codebook.directions, direction);
}

Result<> giveDirection(Workspace &workspace, DirectionId from, DirectionId into)
{
    const auto passages = PassageStore::withDirection(workspace.connection(), from);
    if (!passages)
        return failed(passages);
    for (const PassageId id : *passages) {
        if (const auto changed = workspace.recodePassage(id, {{u"direction"_s, idValue(into)}}); !changed)
            return changed;
    }
    const auto codebook = workspace.codebook();
    if (!codebook)
        return failed(codebook);
    const Direction *gone = codebook->direction(from);
    const Direction *target = codebook->direction(into);
    if (gone && target) {
        if (const auto given = giveRecords(workspace, gone->text.uuid, target->text.uuid); !given)
            return given;
    }
    return removeCodeRow(workspace, from);
}

Result<> takeArgument(Workspace &workspace, ArgumentId argument)
{
    const auto rows = PassageStore::argumentRows(workspace.connection(), argument);
    if (!rows)
        return failed(rows);
    for (const auto &row : *rows) {
        if (const auto removed = workspace.rows().remove(Table::PassageArgument, row.id); !removed)
            return removed;
        if (const auto recoded = workspace.recodePassage(row.passage, {}); !recoded)
            return recoded;
    }
    return removeCodeRow(workspace, argument);
}

Result<> giveArgument(Workspace &workspace, ArgumentId from, ArgumentId into)
{
    const auto rows = PassageStore::argumentRows(workspace.connection(), from);
    if (!rows)
        return failed(rows);
    for (const auto &row : *rows) {
        const auto others = PassageStore::argumentRows(workspace.connection(), row.passage);
        if (!others)
            return failed(others);
        if (std::ranges::contains(*others, into, &PassageStore::ArgumentRow::argument))
            continue;
        if (const auto changed
            = workspace.rows().update(Table::PassageArgument, row.id, {{u"argument"_s, into.value()}});
            !changed)
            return changed;
        if (const auto recoded = workspace.recodePassage(row.passage, {}); !recoded)
            return recoded;
    }
    return takeArgument(workspace, from);
}

/// `find` tells whether a code is there; `give` makes all passages of one code the other's.
template <typename Id, typename Code>
Edit mergeCodes(Id from, Id into, const QJsonObject &details, const Code *(Codebook::*find)(Id) const,
    Result<> (*give)(Workspace &, Id, Id))
{
    return {u"merge-codes"_s, details, [from, into, find, give](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        if (!(*codebook.*find)(from) || !(*codebook.*find)(into) || from == into)
            return std::unexpected(codeGone());
        if (const auto given = giveMemos(workspace, from, into); !given)
            return given;
        return give(workspace, from, into);
    }};
}

} // namespace

Edit addDirection(Direction direction)
{
    return {u"add-code"_s,
        {{u"name"_s, direction.text.code}, {u"from"_s, direction.from.value()}, {u"to"_s, direction.to.value()}},
        [direction](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        if (const auto checked = checkDirection(*codebook, direction); !checked)
            return checked;
        Direction made = direction;
        if (made.text.uuid.isNull())
            made.text.uuid = QUuid::createUuid();
        giveId(codebook->directions, u"D"_s, directionWords(*codebook, made), made.text);
        made.position = freshPosition(codebook->directions);
        return added(workspace.rows().insert(Table::Direction, Rows::direction(made)));
    }};
}

Edit changeDirection(const Direction &direction)
{
    return {u"change-code"_s, {{u"direction"_s, direction.id.value()}}, [direction](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const Direction *old = codebook->direction(direction.id);
        if (!old)
            return std::unexpected(codeGone());
        if (const auto checked = checkDirection(*codebook, direction); !checked)
            return checked;
        Direction changed = direction;
        changed.text.uuid = old->text.uuid;
        changed.position = old->position;
        giveId(codebook->directions, u"D"_s, directionWords(*codebook, changed), changed.text);
        return workspace.rows().update(Table::Direction, direction.id.value(), Rows::direction(changed));
    }};
}

Edit mergeDirections(DirectionId from, DirectionId into)
{
    return mergeCodes(from, into, {{u"direction"_s, from.value()}, {u"intoDirection"_s, into.value()}},
        &Codebook::direction, giveDirection);
}

Edit removeDirection(DirectionId direction)
{
    return {u"remove-code"_s, {{u"direction"_s, direction.value()}},
        [direction](Workspace &workspace) { return giveDirection(workspace, direction, {}); }};
}

Edit addArgument(Argument argument)
{
    argument.name = argument.name.trimmed();
    return {u"add-code"_s, {{u"name"_s, argument.name}}, [argument](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        if (argument.name.isEmpty())
            return failure(Error::Kind::Invalid, EditText::tr("An argument needs a name."));
        if (const auto checked = checkId(codebook->arguments, argument); !checked)
            return checked;
        if (const auto checked = checkArgumentName(*codebook, argument); !checked)
            return checked;
        Argument made = argument;
        if (made.text.uuid.isNull())
            made.text.uuid = QUuid::createUuid();
        giveId(codebook->arguments, u"A"_s, {made.name}, made.text);
        made.position = freshPosition(codebook->arguments);
        return added(workspace.rows().insert(Table::Argument, Rows::argument(made)));
    }};
}

Edit changeArgument(Argument argument)
{
    argument.name = argument.name.trimmed();
    return {u"change-code"_s, {{u"name"_s, argument.name}}, [argument](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const Argument *old = codebook->argument(argument.id);
        if (!old)
            return std::unexpected(codeGone());
        if (argument.name.isEmpty())
            return failure(Error::Kind::Invalid, EditText::tr("An argument needs a name."));
        if (const auto checked = checkId(codebook->arguments, argument); !checked)
            return checked;
        if (const auto checked = checkArgumentName(*codebook, argument); !checked)
            return checked;
        Argument changed = argument;
        changed.text.uuid = old->text.uuid;
        changed.position = old->position;
        giveId(codebook->arguments, u"A"_s, {changed.name}, changed.text);
        return workspace.rows().update(Table::Argument, argument.id.value(), Rows::argument(changed));
    }};
}

Edit mergeArguments(ArgumentId from, ArgumentId into)
{
    return mergeCodes(from, into, {{u"argument"_s, from.value()}, {u"intoArgument"_s, into.value()}},
        &Codebook::argument, giveArgument);
}

Edit removeArgument(ArgumentId argument)
{
    return {u"remove-code"_s, {{u"argument"_s, argument.value()}},
        [argument](Workspace &workspace) { return takeArgument(workspace, argument); }};
}

} // namespace Kodeks::Edits
