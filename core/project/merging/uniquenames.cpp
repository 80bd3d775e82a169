// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lettersource.h"
#include "core/model/samename.h"
#include "core/project/merging/joinedstudy.h"
#include "core/project/merging/studyfields.h"
#include "core/storage/names.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A field that no two records of a table may have alike, or no two with one value of another field.
struct Unique
{
    Table table;
    QString field;
    QString within = {};
};

/// What two names must not share; short ids differ by every sign.
QString keyOf(const Unique &unique, const QString &name)
{
    if (unique.field == u"code")
        return name;
    return unique.table == Table::Letter ? letterNameKey(name) : nameKey(name);
}

QString toldApart(const Unique &unique, const QString &name, const QString &mark)
{
    if (unique.field == u"code")
        return name + u'.' + mark.toUpper();
    return unique.table == Table::Letter ? markedName(name, mark) : u"%1 (%2)"_s.arg(name, mark);
}

/// Of records with one name the one with the smallest uuid keeps it; the others get the beginning of their uuid.
class TellingApart
{
public:
    TellingApart(const Unique &unique, QList<JoinedRecord> &records)
        : m_unique(unique)
        , m_records(records)
    {
    }

    void tellApart()
    {
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            if (!name(i).isEmpty())
                m_byName[key(i, name(i))].append(i);
        }
        QList<qsizetype> others;
        for (QList<qsizetype> &same : m_byName) {
            std::ranges::sort(same, {}, [this](qsizetype i) { return m_records.at(i).uuid; });
            others += same.mid(1);
        }
        std::ranges::sort(others, {}, [this](qsizetype i) { return m_records.at(i).uuid; });
        for (const qsizetype i : std::as_const(others))
            m_records[i].shown.insert(m_unique.field, freeName(i));
    }

private:
    using Key = std::pair<QString, QString>;

    [[nodiscard]] QString name(qsizetype i) const
    {
        return m_records.at(i).wanted.value(m_unique.field).value.toString();
    }
    [[nodiscard]] Key key(qsizetype i, const QString &name) const
    {
        const QString place = m_unique.within.isEmpty() ? QString() : m_records.at(i).value(m_unique.within).toString();
        return {place, keyOf(m_unique, name)};
    }

    QString freeName(qsizetype i)
    {
        const QString uuid = m_records.at(i).uuid.toString(QUuid::Id128);
        QString free;
        for (qsizetype length = 4; length <= uuid.size() && free.isEmpty(); ++length) {
            const QString candidate = toldApart(m_unique, name(i), uuid.left(length));
            if (!m_byName.contains(key(i, candidate)) && !m_given.contains(key(i, candidate)))
                free = candidate;
        }
        m_given.insert(key(i, free));
        return free;
    }

    const Unique &m_unique;
    QList<JoinedRecord> &m_records;
    QHash<Key, QList<qsizetype>> m_byName;
    QSet<Key> m_given;
};

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
void keepCodedTasks(QList<JoinedRecord> &tasks, const QSet<TaskId> &coded)
{
    for (const TaskId id : coded) {
        JoinedRecord &task = tasks[id.value() - 1];
        if (task.wanted.value(u"is_group"_s).value.toInteger() != 0)
            task.shown.insert(u"is_group"_s, 0);
    }
}

} // namespace

void settleConflicts(JoinedStudy &joined)
{
    cutCircles(u"parent"_s, joined.records[Table::Task], joined.at[Table::Task]);
    cutCircles(u"kind_of"_s, joined.records[Table::Actor], joined.at[Table::Actor]);
    keepCodedTasks(joined.records[Table::Task], joined.passages.codedTasks);
    // After the circles, since a task's name is its own below one group.
    for (const Unique &unique : {Unique{Table::Coder, u"name"_s}, {Table::Letter, u"name"_s}, {Table::Actor, u"name"_s},
             {Table::Task, u"code"_s}, {Table::Task, u"name"_s, u"parent"_s}, {Table::Direction, u"code"_s},
             {Table::Argument, u"code"_s}, {Table::Argument, u"name"_s}})
        TellingApart(unique, joined.records[unique.table]).tellApart();
}

} // namespace Kodeks
