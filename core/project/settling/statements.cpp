// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/statements.h"

#include "core/storage/names.h"
#include "core/storage/revisionstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString written(TextRange range, const QString &task, const QString &direction, QStringList arguments)
{
    arguments.sort();
    const QJsonArray parts{
        qint64(range.start), qint64(range.end), task, direction, QJsonArray::fromStringList(arguments)};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

} // namespace

Statements::Statements(const Codebook &codebook)
{
    for (const Task &task : codebook.tasks)
        m_tasks.insert(task.id, uuidWord(task.text.uuid));
    for (const Direction &direction : codebook.directions)
        m_directions.insert(direction.id, uuidWord(direction.text.uuid));
    for (const Argument &argument : codebook.arguments)
        m_arguments.insert(argument.id, uuidWord(argument.text.uuid));
}

Result<Statements> Statements::read(Connection &connection, const Codebook &codebook)
{
    const auto revisions = RevisionStore::all(connection);
    if (!revisions)
        return failed(revisions);
    Statements statements(codebook);
    for (const RevisionStore::Revision &revision : *revisions) {
        if (revision.field != u"uuid")
            continue;
        QString now;
        if (revision.table == Table::Task)
            now = statements.m_tasks.value(TaskId(revision.row));
        else if (revision.table == Table::Direction)
            now = statements.m_directions.value(DirectionId(revision.row));
        else if (revision.table == Table::Argument)
            now = statements.m_arguments.value(ArgumentId(revision.row));
        for (const QUuid &former : uuidsFromWord(now.isEmpty() ? u"[]"_s : revision.wanted))
            statements.m_formerly.insert(uuidWord(former), now);
    }
    return statements;
}

QString Statements::of(const Passage &passage) const
{
    QStringList arguments;
    for (const ArgumentId argument : passage.arguments)
        arguments.append(m_arguments.value(argument));
    return written(passage.range, m_tasks.value(passage.task), m_directions.value(passage.direction), arguments);
}

bool Statements::holds(const QString &statement, const Passage &passage) const
{
    const QString now = of(passage);
    if (statement == now || m_formerly.isEmpty())
        return statement == now;
    const QJsonArray parts = QJsonDocument::fromJson(statement.toUtf8()).array();
    const auto current = [this](const QJsonValue &uuid) { return m_formerly.value(uuid.toString(), uuid.toString()); };
    QStringList arguments;
    for (const QJsonValue &argument : parts.at(4).toArray())
        arguments.append(current(argument));
    return written({parts.at(0).toInteger(), parts.at(1).toInteger()}, current(parts.at(2)), current(parts.at(3)),
               arguments)
        == now;
}

} // namespace Kodeks
