// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/studyfields.h"

#include "core/project/revising.h"
#include "core/storage/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Kodeks::StudyFields {

using namespace Qt::StringLiterals;

namespace {

bool isDirectionKind(Table table, const QString &field)
{
    return table == Table::Direction && field == u"kind";
}

QJsonValue uuidValue(const QUuid &uuid)
{
    return uuid.isNull() ? QJsonValue() : QJsonValue(uuidWord(uuid));
}

QUuid uuidOfValue(const QJsonValue &value)
{
    return QUuid::fromString(value.toString());
}

QString renamedWithin(const QString &text, const std::function<QUuid(const QUuid &)> &nameOf)
{
    static const QRegularExpression uuids(u"\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"_s);
    QString renamed;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : uuids.globalMatch(text)) {
        renamed
            += text.sliced(from, match.capturedStart() - from) + uuidWord(nameOf(QUuid::fromString(match.captured())));
        from = match.capturedEnd();
    }
    return renamed + text.sliced(from);
}

} // namespace

Values fromColumns(Table table, const QJsonObject &columns, const std::function<QUuid(Table, qint64)> &uuidOf)
{
    const auto named = [&](QLatin1StringView column, Table other) {
        const QJsonValue value = columns.value(column);
        return value.isNull() ? QJsonValue() : uuidValue(uuidOf(other, value.toInteger()));
    };
    Values values;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString field = fieldOfColumn(table, column.key());
        if (field.isEmpty())
            continue;
        if (isDirectionKind(table, field))
            values.insert(field,
                QJsonArray{columns.value("kind"_L1), named("from_actor"_L1, Table::Actor),
                    named("to_actor"_L1, Table::Actor)});
        else if (const auto other = referenced(table, field))
            values.insert(field, named(table == Table::Task ? "parent"_L1 : "kind_of"_L1, *other));
        else
            values.insert(field, column.value());
    }
    return values;
}

QJsonObject toColumns(Table table, const Values &values, const std::function<qint64(Table, const QUuid &)> &rowOf)
{
    const auto row = [&](Table other, const QJsonValue &value) {
        const qint64 id = value.isString() ? rowOf(other, uuidOfValue(value)) : 0;
        return id > 0 ? QJsonValue(id) : QJsonValue();
    };
    QJsonObject columns;
    for (auto field = values.begin(); field != values.end(); ++field) {
        if (field.key().contains(u'.'))
            continue;
        if (isDirectionKind(table, field.key())) {
            const QJsonArray parts = field.value().toArray();
            columns.insert("kind"_L1, parts.at(0));
            columns.insert("from_actor"_L1, row(Table::Actor, parts.at(1)));
            columns.insert("to_actor"_L1, row(Table::Actor, parts.at(2)));
        } else if (const auto other = referenced(table, field.key())) {
            columns.insert(field.key(), row(*other, field.value()));
        } else {
            columns.insert(field.key(), field.value());
        }
    }
    return columns;
}

std::optional<Table> referenced(Table table, const QString &field)
{
    if (table == Table::Task && field == u"parent")
        return Table::Task;
    if ((table == Table::Actor && field == u"kind_of") || isDirectionKind(table, field))
        return Table::Actor;
    return {};
}

QList<QUuid> references(Table table, const QString &field, const QJsonValue &value)
{
    QList<QUuid> uuids;
    if (!referenced(table, field))
        return uuids;
    for (const QJsonValue &part : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (const QUuid uuid = uuidOfValue(part); !uuid.isNull())
            uuids.append(uuid);
    }
    return uuids;
}

QJsonValue renamed(
    Table table, const QString &field, const QJsonValue &value, const std::function<QUuid(const QUuid &)> &nameOf)
{
    const auto one = [&](const QJsonValue &part) {
        const QUuid uuid = uuidOfValue(part);
        return uuid.isNull() ? part : QJsonValue(uuidWord(nameOf(uuid)));
    };
    if (table == Table::Property && value.isString())
        return renamedWithin(value.toString(), nameOf);
    if (!referenced(table, field))
        return value;
    if (!value.isArray())
        return one(value);
    QJsonArray parts = value.toArray();
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i] = one(parts.at(i));
    return parts;
}

QString uniqueField(Table table)
{
    switch (table) {
    case Table::Coder:
    case Table::Letter:
    case Table::Actor: return u"name"_s;
    case Table::Task:
    case Table::Direction:
    case Table::Argument: return u"code"_s;
    default: return {};
    }
}

QString memoField(const QUuid &coder)
{
    return u"memo."_s + uuidWord(coder);
}

QString projectMemoField()
{
    return u"memo.project"_s;
}

bool isMemo(const QString &field)
{
    return field.startsWith(u"memo.");
}

QString word(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue fromWord(const QString &word)
{
    return QJsonDocument::fromJson(word.toUtf8()).array().at(0);
}

} // namespace Kodeks::StudyFields
