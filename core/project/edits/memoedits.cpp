// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"
#include "core/project/edits/edits.h"
#include "core/project/edits/memos.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/rows.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

Edit setMemo(LetterId letter, CoderId coder, const QString &text)
{
    const QString kept = text.trimmed().isEmpty() ? QString() : text;
    const QJsonObject details = letter.isValid() ? QJsonObject{{u"letter"_s, letter.value()}} : QJsonObject();
    return {letter.isValid() ? u"set-memo"_s : u"set-project-memo"_s, details,
        [letter, coder, kept](Workspace &workspace) -> Result<> {
        if (const Changer changer = workspace.changer(); changer && (!changer->isValid() || *changer != coder))
            return failure(Error::Kind::ReadOnly,
                EditText::tr("A memo is changed only by the coder whose it is. Choose that coder, or write your own."));
        return writeMemo(workspace, letter, coder, kept);
    }};
}

} // namespace Kodeks::Edits

namespace Kodeks {

using namespace Qt::StringLiterals;

Result<> writeMemo(Workspace &workspace, LetterId letter, CoderId coder, const QString &text)
{
    const auto row = MemoStore::row(workspace.connection(), letter, coder);
    if (!row)
        return failed(row);
    if (text.isEmpty())
        return *row > 0 ? workspace.rows().remove(Table::Memo, *row) : Result<>();
    if (*row > 0)
        return workspace.rows().update(Table::Memo, *row, {{u"text"_s, text}});
    const auto added = workspace.rows().insert(
        Table::Memo, {{u"letter"_s, idValue(letter)}, {u"coder"_s, coder.value()}, {u"text"_s, text}});
    return added ? Result<>() : failed(added);
}

Result<> giveMemos(Workspace &workspace, CoderId from, CoderId into)
{
    const auto rows = MemoStore::rowsOfCoder(workspace.connection(), from);
    if (!rows)
        return failed(rows);
    for (const qint64 id : *rows) {
        const auto memo = workspace.rows().row(Table::Memo, id);
        if (!memo || !*memo)
            return failed(memo);
        const LetterId letter((*memo)->value("letter"_L1).toInteger());
        const auto there = MemoStore::row(workspace.connection(), letter, into);
        if (!there)
            return failed(there);
        const auto other = workspace.rows().row(Table::Memo, *there);
        if (!other)
            return failed(other);
        const QString known = *other ? (*other)->value("text"_L1).toString() : QString();
        if (const auto written
            = writeMemo(workspace, letter, into, joinedMemos(known, (*memo)->value("text"_L1).toString()));
            !written)
            return written;
    }
    return workspace.removeRows(Table::Memo, rows);
}

} // namespace Kodeks
