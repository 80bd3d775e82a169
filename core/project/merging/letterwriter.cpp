// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/letterwriter.h"

#include "core/model/words.h"
#include "core/project/merging/studyfields.h"
#include "core/project/workspace.h"
#include "core/storage/letterstore.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/rows.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Makes the row `id` (0: none yet) as wanted; no columns: no row.
Result<> put(Workspace &workspace, Table table, const Result<qint64> &id, const QJsonObject &columns)
{
    if (!id)
        return failed(id);
    if (*id > 0)
        return columns.isEmpty() ? workspace.rows().remove(table, *id) : workspace.rows().update(table, *id, columns);
    if (columns.isEmpty())
        return {};
    const auto added = workspace.rows().insert(table, columns);
    return added ? Result<>() : failed(added);
}

/// The row that says `value` of a letter's `name`; no columns if it says nothing.
QJsonObject columnsOf(const QJsonValue &value, LetterId letter, QLatin1StringView column, const QString &name)
{
    QJsonObject columns = value.toObject();
    if (!columns.isEmpty()) {
        columns.insert("letter"_L1, letter.value());
        columns.insert(column, name);
    }
    return columns;
}

QJsonValue nothing(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

/// What a field says here before the two copies are joined.
QJsonValue before(const JoinedRecord &record, const QString &field)
{
    return record.ours ? nothing(record.ours->fields.value(field).value) : QJsonValue();
}

} // namespace

Result<> putMemo(Workspace &workspace, const MemoSubject &subject, CoderId coder, const QJsonValue &text)
{
    const Memo memo{subject, coder, text.toString()};
    return put(workspace, Table::Memo, MemoStore::row(workspace.connection(), subject, coder),
        memo.text.isEmpty() ? QJsonObject() : MemoStore::columns(memo));
}

Result<> writeMemosOf(
    Workspace &workspace, const JoinedRecord &record, const MemoSubject &subject, const QHash<QUuid, qint64> &coders)
{
    for (auto field = record.wanted.begin(); field != record.wanted.end(); ++field) {
        const qint64 coder
            = StudyFields::isMemo(field.key()) ? coders.value(QUuid::fromString(field.key().section(u'.', 1))) : 0;
        if (coder <= 0 || nothing(field->value) == before(record, field.key()))
            continue;
        if (const auto written = putMemo(workspace, subject, CoderId(coder), field->value); !written)
            return written;
    }
    return {};
}

Result<> writeFactsAndDone(
    Workspace &workspace, const JoinedRecord &letter, LetterId id, const QHash<QUuid, qint64> &coders)
{
    for (auto field = letter.wanted.begin(); field != letter.wanted.end(); ++field) {
        const QJsonValue value = nothing(field->value);
        if (value == before(letter, field.key()))
            continue;
        const QString name = field.key().section(u'.', 1);
        Result<> written;
        if (field.key().startsWith(u"fact.")) {
            written = put(workspace, Table::LetterFact,
                LetterStore::factRow(workspace.connection(), id, factFromWord(name)),
                columnsOf(value, id, "fact"_L1, name));
        } else if (field.key().startsWith(u"attribute.")) {
            written = put(workspace, Table::LetterAttribute,
                LetterStore::attributeRow(workspace.connection(), id, name), columnsOf(value, id, "key"_L1, name));
        } else if (const qint64 coder = field.key().startsWith(u"done.") ? coders.value(QUuid::fromString(name)) : 0;
            coder > 0) {
            const QJsonObject columns = value.isNull()
                ? QJsonObject()
                : QJsonObject{{u"letter"_s, id.value()}, {u"coder"_s, coder}, {u"done_at"_s, value}};
            written = put(workspace, Table::LetterDone,
                LetterStore::doneRow(workspace.connection(), id, CoderId(coder)), columns);
        }
        if (!written)
            return written;
    }
    return writeMemosOf(workspace, letter, id, coders);
}

} // namespace Kodeks
