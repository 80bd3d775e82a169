// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/joinedstudy.h"
#include "core/project/merging/studyfields.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Names of coders differ by more than case, as elsewhere in the program.
QString folded(Table table, const QString &name)
{
    return table == Table::Coder ? name.toCaseFolded() : name;
}

QString toldApart(Table table, const QString &name, const QString &mark)
{
    switch (table) {
    case Table::Letter: {
        const QFileInfo info(name);
        return info.suffix().isEmpty() || info.completeBaseName().isEmpty()
            ? u"%1 (%2)"_s.arg(name, mark)
            : u"%1 (%2).%3"_s.arg(info.completeBaseName(), mark, info.suffix());
    }
    case Table::Task:
    case Table::Direction:
    case Table::Argument: return name + u'.' + mark.toUpper();
    default: return u"%1 (%2)"_s.arg(name, mark);
    }
}

/// Of records with one name the one with the smallest uuid keeps it; the others get the beginning of their uuid.
void tellApart(Table table, QList<JoinedRecord> &records)
{
    const QString field = StudyFields::uniqueField(table);
    const auto name = [&](qsizetype i) { return records.at(i).wanted.value(field).value.toString(); };
    QHash<QString, QList<qsizetype>> byName;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!name(i).isEmpty())
            byName[folded(table, name(i))].append(i);
    }
    QList<qsizetype> others;
    for (QList<qsizetype> &same : byName) {
        std::ranges::sort(same, {}, [&](qsizetype i) { return records.at(i).uuid; });
        others += same.mid(1);
    }
    std::ranges::sort(others, {}, [&](qsizetype i) { return records.at(i).uuid; });
    QSet<QString> given;
    for (const qsizetype i : std::as_const(others)) {
        const QString uuid = records.at(i).uuid.toString(QUuid::Id128);
        QString free;
        for (qsizetype length = 4; length <= uuid.size() && free.isEmpty(); ++length) {
            const QString candidate = toldApart(table, name(i), uuid.left(length));
            if (!byName.contains(folded(table, candidate)) && !given.contains(folded(table, candidate)))
                free = candidate;
        }
        given.insert(folded(table, free));
        records[i].shown.insert(field, free);
    }
}

/// Cuts circles (A was put below B in one copy, B below A in the other) at the record with the smallest uuid.
void cutCircles(const QString &field, QList<JoinedRecord> &records, const QHash<QUuid, qsizetype> &at)
{
    const auto above
        = [&](qsizetype i) { return at.value(QUuid::fromString(records.at(i).value(field).toString()), -1); };
    QList<int> seenIn(records.size(), -1); // the walk that first came by
    for (int walk = 0; walk < records.size(); ++walk) {
        qsizetype i = walk;
        while (i >= 0 && seenIn.at(i) < 0) {
            seenIn[i] = walk;
            i = above(i);
        }
        if (i < 0 || seenIn.at(i) != walk)
            continue;
        qsizetype smallest = i;
        for (qsizetype next = above(i); next != i; next = above(next))
            smallest = records.at(next).uuid < records.at(smallest).uuid ? next : smallest;
        records[smallest].shown.insert(field, QJsonValue());
    }
}

/// A group that passages have (coded in one copy, made a group in the other) stays a task.
void keepCodedTasks(QList<JoinedRecord> &tasks, const QList<JoinedPassage> &passages)
{
    for (const JoinedPassage &passage : passages) {
        if (!passage.passage.task.isValid() || passage.becomes == JoinedPassage::Becomes::Removed)
            continue;
        JoinedRecord &task = tasks[passage.passage.task.value() - 1];
        if (task.wanted.value(u"is_group"_s).value.toInteger() != 0)
            task.shown.insert(u"is_group"_s, 0);
    }
}

} // namespace

void settleConflicts(JoinedStudy &joined)
{
    for (const Table table :
        {Table::Coder, Table::Letter, Table::Actor, Table::Task, Table::Direction, Table::Argument})
        tellApart(table, joined.records[table]);
    cutCircles(u"parent"_s, joined.records[Table::Task], joined.at[Table::Task]);
    cutCircles(u"kind_of"_s, joined.records[Table::Actor], joined.at[Table::Actor]);
    keepCodedTasks(joined.records[Table::Task], joined.passages);
}

} // namespace Kodeks
