// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"
#include "core/project/merging/joinedstudy.h"
#include "core/project/merging/recordpairs.h"
#include "core/project/merging/studyfields.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QUuid, QUuid>; ///< a copy's uuids to the joined ones

/// 1 for a fact that a person has put in, corrected or taken away.
int rank(const QString &field, const StudyField &value)
{
    if (!field.startsWith(u"fact."))
        return 0;
    if (value.value.isNull() || value.value.isUndefined())
        return value.modified > 0 ? 1 : 0;
    return value.value.toObject().value("source"_L1).toString() == u"corrected" ? 1 : 0;
}

/// Something before nothing, then as written.
std::pair<bool, QString> order(const QJsonValue &value)
{
    const bool nothing = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
    return {!nothing, nothing ? QString() : StudyFields::word(value)};
}

/// With the uuids of the joined study.
QString detailName(const StudyRecord &record, const Names &names)
{
    return StudyFields::renamed(
        Table::Property, u"name"_s, record.columns.value("name"_L1), [&names](const QUuid &uuid) {
        return names.value(uuid, uuid);
    }).toString();
}

/// What the other copy has removed is no news to it: something alike that was made there is another thing.
RecordKey keyFor(Table table, const Names &names, const Study &otherCopy)
{
    return [table, &names, removed = otherCopy.removed.value(table)](const StudyRecord &record) -> QString {
        if (removed.contains(record.uuid))
            return {};
        const auto text
            = [&record](const char *field) { return record.fields.value(QString::fromLatin1(field)).value.toString(); };
        if (table == Table::Property)
            return detailName(record, names);
        if (table == Table::Task || table == Table::Argument)
            return text("code").isEmpty() ? QString() : text("code") + u'\n' + text("name");
        if (table != Table::Direction)
            return {};
        const QJsonValue kind = record.fields.value(u"kind"_s).value;
        const QString says = StudyFields::word(StudyFields::renamed(
            table, u"kind"_s, kind, [&names](const QUuid &uuid) { return names.value(uuid, uuid); }));
        return kind.toArray().at(0).toString() == u"transfer" ? says : text("code") + u'\n' + says;
    };
}

class RecordJoin
{
public:
    RecordJoin(const Study &ours, const Study &theirs, JoinedStudy &joined)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_joined(joined)
    {
    }

    void pair(Table table)
    {
        const QList<StudyRecord> &ours = *m_ours.records.constFind(table);
        const QList<StudyRecord> &theirs = *m_theirs.records.constFind(table);
        QList<std::pair<qsizetype, qsizetype>> clashes;
        const auto pairs = table == Table::Letter
            ? pairByText(ours, theirs, clashes)
            : pairByUuid(ours, theirs, keyFor(table, m_ourNames, m_theirs), keyFor(table, m_theirNames, m_ours));
        for (const auto &[their, our] : std::as_const(clashes))
            m_joined.refused.emplaceBack(&theirs.at(their), &ours.at(our));
        for (const RecordPair &pair : pairs) {
            JoinedRecord record{pair.ours < 0 ? nullptr : &ours.at(pair.ours),
                pair.theirs < 0 ? nullptr : &theirs.at(pair.theirs), pair.uuid, pair.formerly, {}, {}};
            if (table == Table::Property)
                record.detail = detailName(record.either(), record.ours ? m_ourNames : m_theirNames);
            if (record.ours)
                m_ourNames.insert(record.ours->uuid, pair.uuid);
            if (record.theirs)
                m_theirNames.insert(record.theirs->uuid, pair.uuid);
            m_joined.at[table].insert(pair.uuid, m_joined.records[table].size());
            m_joined.records[table].append(record);
        }
    }

    void joinFields(Table table)
    {
        for (JoinedRecord &record : m_joined.records[table]) {
            if (record.ours)
                takeOurs(table, record);
            if (record.theirs)
                takeTheirs(table, record);
        }
    }

private:
    static QJsonValue joinedValue(Table table, const QString &field, const QJsonValue &value, const Names &names)
    {
        return StudyFields::renamed(
            table, field, value, [&names](const QUuid &uuid) { return names.value(uuid, uuid); });
    }

    void takeOurs(Table table, JoinedRecord &record) const
    {
        record.wanted = record.ours->fields;
        for (auto field = record.wanted.begin(); field != record.wanted.end(); ++field)
            field->value = joinedValue(table, field.key(), field->value, m_ourNames);
    }

    void takeTheirs(Table table, JoinedRecord &record) const
    {
        const QMap<QString, StudyField> &fields = record.theirs->fields;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const StudyField theirs{
                joinedValue(table, field.key(), field->value, m_theirNames), field->modified, 0, {}};
            const auto known = record.wanted.constFind(field.key());
            if (known == record.wanted.constEnd())
                record.wanted.insert(field.key(), theirs);
            else if (StudyFields::isMemo(field.key()))
                record.wanted.insert(field.key(), joinedMemo(*known, *field));
            else
                record.wanted.insert(field.key(), chosen(table, record.uuid, field.key(), *known, theirs));
        }
    }

    /// A memo that was changed in both copies says what both say.
    [[nodiscard]] StudyField joinedMemo(const StudyField &ours, const StudyField &theirs) const
    {
        StudyField result = ours;
        if (followsFrom(m_ours, ours, theirs))
            return result;
        const QString here = ours.value.toString();
        const QString there = theirs.value.toString();
        const QString both = followsFrom(m_theirs, theirs, ours) ? there : joinedMemos(here, there);
        const StudyField &later = ours.modified < theirs.modified ? theirs : ours;
        result.value = both.isEmpty() ? QJsonValue() : QJsonValue(both);
        result.modified = later.modified + (both == later.value.toString() ? 0 : 1);
        return result;
    }

    [[nodiscard]] StudyField chosen(
        Table table, const QUuid &uuid, const QString &field, const StudyField &ours, const StudyField &theirs) const
    {
        const bool theirsWins = isLater(field, ours, theirs);
        StudyField result = theirsWins ? theirs : ours;
        result.revision = ours.revision;
        result.wanted = ours.wanted;
        const auto choice = m_joined.choices.constFind(choiceKey(table, uuid, field));
        if (choice == m_joined.choices.constEnd() || (*choice == MergeDifference::Choice::Theirs) == theirsWins
            || ours.value == theirs.value)
            return result;
        result.value = theirsWins ? ours.value : theirs.value;
        result.modified = std::max(m_joined.now, result.modified + 1);
        return result;
    }

    const Study &m_ours;
    const Study &m_theirs;
    JoinedStudy &m_joined;
    Names m_ourNames;
    Names m_theirNames;
};

} // namespace

bool followsFrom(const Study &study, const StudyField &field, const StudyField &other)
{
    if (other.modified == 0)
        return field.modified > 0;
    return field.revision > 0 && field.modified != other.modified
        && study.versions.value(field.revision).contains(other.modified);
}

bool isLater(const QString &field, const StudyField &a, const StudyField &b)
{
    const auto place = [&field](const StudyField &value) {
        return std::tuple(rank(field, value), value.modified, order(value.value));
    };
    return place(a) < place(b);
}

void joinRecords(const Study &ours, const Study &theirs, JoinedStudy &joined)
{
    RecordJoin join(ours, theirs, joined);
    for (const Table table : studyTables)
        join.pair(table);
    for (const Table table : studyTables)
        join.joinFields(table);
}

} // namespace Kodeks
