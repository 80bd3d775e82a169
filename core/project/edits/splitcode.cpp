// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"
#include "core/storage/rows.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

Error hasNot()
{
    return {Error::Kind::Conflict, EditText::tr("Not all of these passages have the code any more. Choose them again."),
        {}};
}

Result<> giveTask(Workspace &workspace, PassageId id, TaskId from, TaskId made)
{
    const auto passage = workspace.passage(id);
    if (!passage)
        return failed(passage);
    if (passage->task != from)
        return std::unexpected(hasNot());
    return workspace.recodePassage(id, {{u"task"_s, idValue(made)}});
}

Result<> giveArgument(Workspace &workspace, PassageId id, ArgumentId from, ArgumentId made)
{
    const auto rows = PassageStore::argumentRows(workspace.connection(), id);
    if (!rows)
        return failed(rows);
    const auto row = std::ranges::find(*rows, from, &PassageStore::ArgumentRow::argument);
    if (row == rows->end())
        return std::unexpected(hasNot());
    if (const auto changed = workspace.rows().update(Table::PassageArgument, row->id, {{u"argument"_s, made.value()}});
        !changed)
        return changed;
    return workspace.recodePassage(id, {});
}

/// Puts the code into the codebook by `add`, and then gives it to the passages.
template <typename Id, typename Code>
Result<> split(Workspace &workspace, const QList<PassageId> &passages, Id from, const Code &code, const Edit &add,
    const QList<Code> Codebook::*codes, Result<> (*give)(Workspace &, PassageId, Id, Id))
{
    if (const auto allowed = workspace.checkMayChange(passages); !allowed)
        return allowed;
    if (passages.isEmpty())
        return failure(Error::Kind::Invalid, EditText::tr("No passage is chosen that would get the new code."));
    if (const auto added = add.make(workspace); !added)
        return added;
    const auto codebook = workspace.codebook();
    if (!codebook)
        return failed(codebook);
    const auto made
        = std::ranges::find((*codebook).*codes, code.text.uuid, [](const Code &each) { return each.text.uuid; });
    for (const PassageId id : passages) {
        if (const auto given = give(workspace, id, from, made->id); !given)
            return given;
    }
    return {};
}

} // namespace

Edit splitTask(TaskId from, Task made, const QList<PassageId> &passages)
{
    made.text.uuid = QUuid::createUuid();
    return {u"split-code"_s, {{u"task"_s, from.value()}, {u"into"_s, made.name.trimmed()}},
        [from, made, passages](Workspace &workspace) {
        return split(workspace, passages, from, made, addTask(made), &Codebook::tasks, giveTask);
    }};
}

Edit splitArgument(ArgumentId from, Argument made, const QList<PassageId> &passages)
{
    made.text.uuid = QUuid::createUuid();
    return {u"split-code"_s, {{u"argument"_s, from.value()}, {u"into"_s, made.name.trimmed()}},
        [from, made, passages](Workspace &workspace) {
        return split(workspace, passages, from, made, addArgument(made), &Codebook::arguments, giveArgument);
    }};
}

} // namespace Kodeks::Edits
