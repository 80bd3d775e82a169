// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/studytext.h"

#include "core/model/directionkind.h"
#include "core/model/words.h"
#include "core/project/merging/mergetext.h"
#include "core/project/merging/studyfields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What a direction that is no transfer is called.
QString kindName(const QString &word)
{
    const auto kind = directionFromWord(word);
    return kind ? directionKindName(*kind).text() : word;
}

} // namespace

StudyText::StudyText(const JoinedStudy &joined)
    : m_joined(joined)
{
    for (const Table table : studyTables) {
        for (const JoinedRecord &record : *joined.records.constFind(table)) {
            if (record.ours)
                m_ourNames.insert(record.ours->uuid, record.uuid);
            if (record.theirs)
                m_theirNames.insert(record.theirs->uuid, record.uuid);
            if (record.ours && table == Table::Task)
                m_tasks.insert(record.ours->row, record.uuid);
            if (record.ours && table == Table::Actor)
                m_actors.insert(record.ours->row, record.uuid);
        }
    }
}

QJsonValue StudyText::joinedValue(Table table, const QString &field, const QJsonValue &value, bool ours) const
{
    const auto &names = ours ? m_ourNames : m_theirNames;
    return StudyFields::renamed(table, field, value, [&names](const QUuid &uuid) { return names.value(uuid, uuid); });
}

QJsonValue StudyText::valueHere(Table table, const StudyRecord &record, const QString &field) const
{
    const StudyField known = record.fields.value(field);
    if (known.wanted.isEmpty())
        return joinedValue(table, field, known.value, true);
    const auto shown = StudyFields::fromColumns(table, record.columns,
        [this](Table other, qint64 row) { return (other == Table::Task ? m_tasks : m_actors).value(row); });
    return shown.value(field);
}

QString StudyText::nameOf(Table table, const QJsonValue &uuid) const
{
    const JoinedRecord *record = m_joined.record(table, QUuid::fromString(uuid.toString()));
    return record ? name(table, *record) : QString();
}

QString StudyText::nameOf(Table table, qint64 joinedId) const
{
    const JoinedRecord *record = m_joined.record(table, joinedId);
    return record ? name(table, *record) : QString();
}

QString StudyText::name(Table table, const JoinedRecord &record) const
{
    if (table == Table::Direction)
        return value(table, u"kind"_s, record.value(u"kind"_s));
    if (table == Table::Property)
        return record.either().columns.value("name"_L1).toString();
    return record.value(u"name"_s).toString();
}

QString StudyText::value(Table table, const QString &field, const QJsonValue &value) const
{
    if (field.startsWith(u"fact.") || field.startsWith(u"attribute."))
        return value.toObject().value("value"_L1).toString();
    if (table == Table::Direction && field == u"kind") {
        const QJsonArray parts = value.toArray();
        const QString kind = parts.at(0).toString();
        return kind == u"transfer" ? nameOf(Table::Actor, parts.at(1)) + u" → "_s + nameOf(Table::Actor, parts.at(2))
                                   : kindName(kind);
    }
    if (const auto other = StudyFields::referenced(table, field))
        return nameOf(*other, value);
    const QString text = value.toVariant().toString();
    const bool isList = field == u"aliases" || (table == Table::Property && text.startsWith(u'['));
    return isList ? QJsonDocument::fromJson(text.toUtf8()).toVariant().toStringList().join(u", "_s) : text;
}

QString StudyText::passage(const Passage &passage) const
{
    QStringList parts;
    parts << nameOf(Table::Task, passage.task.value()) << nameOf(Table::Direction, passage.direction.value());
    parts << argumentNames(passage);
    if (passage.certainty > 0)
        parts << QString::number(passage.certainty);
    if (passage.goodQuote)
        parts << MergeText::tr("good quote");
    parts << passage.memo.simplified();
    parts.removeAll(QString());
    return u"%1–%2: %3"_s.arg(passage.range.start).arg(passage.range.end).arg(parts.join(u" · "_s));
}

QString StudyText::differing(const Passage &passage, const Passage &other) const
{
    const auto orNone
        = [](const QString &text, const char *none) { return text.isEmpty() ? MergeText::tr(none) : text; };
    QStringList parts;
    if (passage.range != other.range)
        parts << MergeText::tr("characters %1–%2").arg(passage.range.start).arg(passage.range.end);
    if (passage.task != other.task)
        parts << orNone(nameOf(Table::Task, passage.task.value()), QT_TRANSLATE_NOOP("Merge", "no task"));
    if (passage.direction != other.direction)
        parts << orNone(
            nameOf(Table::Direction, passage.direction.value()), QT_TRANSLATE_NOOP("Merge", "no direction"));
    if (passage.arguments != other.arguments)
        parts << orNone(argumentNames(passage).join(u", "_s), QT_TRANSLATE_NOOP("Merge", "no arguments"));
    if (passage.certainty != other.certainty)
        parts << (passage.certainty > 0 ? MergeText::tr("certainty %1").arg(passage.certainty)
                                        : MergeText::tr("no certainty"));
    if (passage.goodQuote != other.goodQuote)
        parts << (passage.goodQuote ? MergeText::tr("good quote") : MergeText::tr("no good quote"));
    if (passage.memo != other.memo)
        parts << orNone(passage.memo.simplified(), QT_TRANSLATE_NOOP("Merge", "no memo"));
    return parts.join(u" · "_s);
}

QStringList StudyText::argumentNames(const Passage &passage) const
{
    QStringList names;
    for (const ArgumentId argument : passage.arguments)
        names << nameOf(Table::Argument, argument.value());
    return names;
}

} // namespace Kodeks
