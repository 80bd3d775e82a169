// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"
#include "core/project/edits/edits.h"
#include "core/project/edits/memos.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/memos/memostore.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

QString kindFor(const MemoSubject &subject)
{
    if (subject.isCode())
        return u"set-code-memo"_s;
    return subject.letter().isValid() ? u"set-memo"_s : u"set-project-memo"_s;
}

QJsonObject detailsOf(const MemoSubject &subject)
{
    const auto table = MemoStore::tableOf(subject.of());
    return table ? QJsonObject{{QString::fromLatin1(tableName(*table).data()), subject.row()}} : QJsonObject();
}

} // namespace

Edit setMemo(const MemoSubject &subject, CoderId coder, const QString &text)
{
    const Memo memo{subject, coder, text.trimmed().isEmpty() ? QString() : text};
    return {kindFor(subject), detailsOf(subject), [memo](Workspace &workspace) -> Result<> {
        if (const Changer changer = workspace.changer(); changer && (!changer->isValid() || *changer != memo.coder))
            return failure(Error::Kind::ReadOnly,
                EditText::tr("A memo is changed only by the coder whose it is. Choose that coder, or write your own."));
        return writeMemo(workspace, memo);
    }};
}

} // namespace Kodeks::Edits

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Each becomes what `changed` makes of it, joined to the one that is there, and the rows go.
template <typename Changed>
Result<> giveAll(Workspace &workspace, const Result<QList<qint64>> &rows, const Changed &changed)
{
    if (!rows)
        return failed(rows);
    for (const qint64 id : *rows) {
        const auto row = workspace.rows().row(Table::Memo, id);
        if (!row || !*row)
            return failed(row);
        Memo memo = changed(MemoStore::fromColumns(**row));
        const auto there = MemoStore::row(workspace.connection(), memo.about, memo.coder);
        if (!there)
            return failed(there);
        const auto other = workspace.rows().row(Table::Memo, *there);
        if (!other)
            return failed(other);
        memo.text = joinedMemos(*other ? (*other)->value("text"_L1).toString() : QString(), memo.text);
        if (const auto written = writeMemo(workspace, memo); !written)
            return written;
    }
    return workspace.removeRows(Table::Memo, rows);
}

} // namespace

Result<> writeMemo(Workspace &workspace, const Memo &memo)
{
    const auto row = MemoStore::row(workspace.connection(), memo.about, memo.coder);
    if (!row)
        return failed(row);
    if (memo.text.isEmpty())
        return *row > 0 ? workspace.rows().remove(Table::Memo, *row) : Result<>();
    if (*row > 0)
        return workspace.rows().update(Table::Memo, *row, {{u"text"_s, memo.text}});
    const auto added = workspace.rows().insert(Table::Memo, MemoStore::columns(memo));
    return added ? Result<>() : failed(added);
}

Result<> giveMemos(Workspace &workspace, CoderId from, CoderId into)
{
    return giveAll(workspace, MemoStore::rowsOfCoder(workspace.connection(), from), [into](Memo memo) {
        memo.coder = into;
        return memo;
    });
}

Result<> giveMemos(Workspace &workspace, const MemoSubject &from, const MemoSubject &into)
{
    return giveAll(workspace, MemoStore::rowsOf(workspace.connection(), from), [&into](Memo memo) {
        memo.about = into;
        return memo;
    });
}

Result<> removeCodeRow(Workspace &workspace, const MemoSubject &code)
{
    const auto table = MemoStore::tableOf(code.of());
    if (!table)
        return failure(Error::Kind::NotFound, EditText::tr("That code is no longer in the codebook."));
    if (const auto removed = workspace.removeRows(Table::Memo, MemoStore::rowsOf(workspace.connection(), code));
        !removed)
        return removed;
    return workspace.rows().remove(*table, code.row());
}

} // namespace Kodeks
