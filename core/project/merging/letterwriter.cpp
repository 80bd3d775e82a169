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

} // namespace

Result<> putMemo(Workspace &workspace, LetterId letter, CoderId coder, const QJsonValue &text)
{
    const bool nothingSaid = text.toString().isEmpty();
    return put(workspace, Table::Memo, MemoStore::row(workspace.connection(), letter, coder),
        nothingSaid ? QJsonObject()
                    : QJsonObject{{u"letter"_s, idValue(letter)}, {u"coder"_s, coder.value()}, {u"text"_s, text}});
}

Result<> writeFactsAndDone(
    Workspace &workspace, const JoinedRecord &letter, LetterId id, const QHash<QUuid, qint64> &coders)
{
    for (auto field = letter.wanted.begin(); field != letter.wanted.end(); ++field) {
        const QJsonValue before = letter.ours ? nothing(letter.ours->fields.value(field.key()).value) : QJsonValue();
        const QJsonValue value = nothing(field->value);
        if (value == before)
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
        } else if (const qint64 writer = StudyFields::isMemo(field.key()) ? coders.value(QUuid::fromString(name)) : 0;
            writer > 0) {
            written = putMemo(workspace, id, CoderId(writer), value);
        }
        if (!written)
            return written;
    }
    return {};
}

} // namespace Kodeks
