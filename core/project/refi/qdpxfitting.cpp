// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxfitting.h"

#include "core/model/samename.h"
#include "core/project/merging/recordpairs.h"
#include "core/project/merging/studyfields.h"
#include "core/storage/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class Fitting
{
public:
    using Passages = QList<PassageSource::Quoted>;

    Fitting(QdpxStudy &theirs, const Study &ours, const Passages &ourPassages, const QDateTime &now)
        : m_theirs(theirs.study)
        , m_theirPassages(theirs.passages)
        , m_ours(ours)
        , m_ourPassages(ourPassages)
        , m_own(theirs.own)
        , m_now(now)
    {
        for (const Table table : studyTables) {
            for (const StudyRecord &record : *ours.records.constFind(table)) {
                m_tableOf.insert(record.uuid, table);
                for (const QUuid &formerly : record.formerly)
                    m_tableOf.insert(formerly, table);
            }
        }
        for (const auto &[passage, quote] : ourPassages)
            m_tableOf.insert(passage.uuid, Table::Passage);
    }

    void fit()
    {
        dropKnownDetails();
        separateUuids();
        if (!m_own) {
            for (const Table table : {Table::Coder, Table::Actor, Table::Task, Table::Argument})
                nameAlike(table);
            renameReferences();
            for (const Table table : {Table::Coder, Table::Actor, Table::Task, Table::Direction, Table::Argument})
                keepOurs(table);
        }
        keepLetters();
        fitPassages();
    }

private:
    using ByUuid = QHash<QUuid, const StudyRecord *>;

    void dropKnownDetails()
    {
        QSet<QUuid> said;
        for (const StudyRecord &detail : *m_ours.records.constFind(Table::Property)) {
            const QString value = detail.columns.value("value"_L1).toString();
            if (!value.isEmpty() && value != u"[]")
                said.insert(detail.uuid);
        }
        m_theirs.records[Table::Property].removeIf(
            [&said](const StudyRecord &detail) { return said.contains(detail.uuid); });
    }

    /// No uuid may come to name two things.
    void separateUuids()
    {
        const auto fitted = [this](const QUuid &uuid, Table table) {
            const auto known = m_tableOf.constFind(uuid);
            return known == m_tableOf.constEnd() || *known == table
                ? uuid
                : QUuid::createUuidV5(uuid, u"again %1"_s.arg(static_cast<int>(table)));
        };
        for (const Table table : studyTables) {
            for (StudyRecord &record : m_theirs.records[table])
                rename(record, fitted(record.uuid, table));
        }
        for (auto &[passage, quote] : m_theirPassages)
            passage.uuid = fitted(passage.uuid, Table::Passage);
        renameReferences();
    }

    void rename(StudyRecord &record, const QUuid &uuid)
    {
        if (uuid != record.uuid)
            m_renamed.insert(record.uuid, uuid);
        record.uuid = uuid;
    }

    /// The path of a task, the names of an actor: what a code is found by.
    [[nodiscard]] static QStringList keys(Table table, const StudyRecord &record, const ByUuid &byUuid)
    {
        const auto name
            = [](const StudyRecord &each) { return nameKey(each.fields.value(u"name"_s).value.toString()); };
        QStringList names{name(record)};
        if (table == Table::Task) {
            QSet<const StudyRecord *> seen;
            const StudyRecord *above = &record;
            while ((above = byUuid.value(QUuid::fromString(above->fields.value(u"parent"_s).value.toString())))
                && !seen.contains(above)) {
                seen.insert(above);
                names.first().prepend(name(*above) + u'\n');
            }
        }
        if (table == Table::Actor) {
            for (const QJsonValue &alias :
                QJsonDocument::fromJson(record.columns.value("aliases"_L1).toString().toUtf8()).array())
                names.append(nameKey(alias.toString()));
        }
        return names;
    }

    [[nodiscard]] static ByUuid byUuid(const QList<StudyRecord> &records)
    {
        ByUuid found;
        for (const StudyRecord &record : records)
            found.insert(record.uuid, &record);
        return found;
    }

    void nameAlike(Table table)
    {
        const QList<StudyRecord> &ours = *m_ours.records.constFind(table);
        const ByUuid ourUuids = byUuid(ours);
        QHash<QString, QUuid> known;
        for (const StudyRecord &record : ours) {
            for (const QString &key : keys(table, record, ourUuids))
                known.insert(key, record.uuid);
        }
        const QList<StudyRecord> unnamed = m_theirs.records.value(table);
        const ByUuid theirUuids = byUuid(unnamed);
        QSet<QUuid> taken;
        for (const StudyRecord &record : unnamed)
            taken.insert(record.uuid);
        for (qsizetype i = 0; i < unnamed.size(); ++i) {
            const QUuid same = known.value(keys(table, unnamed.at(i), theirUuids).constFirst());
            if (same.isNull() || taken.contains(same) || m_tableOf.contains(unnamed.at(i).uuid))
                continue;
            taken.insert(same);
            rename(m_theirs.records[table][i], same);
        }
    }

    void renameReferences()
    {
        for (const Table table : {Table::Task, Table::Actor, Table::Direction}) {
            for (StudyRecord &record : m_theirs.records[table]) {
                for (auto field = record.fields.begin(); field != record.fields.end(); ++field)
                    field->value = StudyFields::renamed(table, field.key(), field->value,
                        [this](const QUuid &uuid) { return m_renamed.value(uuid, uuid); });
            }
        }
        m_renamed.clear();
    }

    void keepOurs(Table table)
    {
        const ByUuid ours = byUuid(*m_ours.records.constFind(table));
        for (StudyRecord &record : m_theirs.records[table]) {
            if (const StudyRecord *here = ours.value(record.uuid))
                record.fields = here->fields;
        }
    }

    void keepLetters()
    {
        const QList<StudyRecord> &ours = *m_ours.records.constFind(Table::Letter);
        QList<StudyRecord> &theirs = m_theirs.records[Table::Letter];
        QList<std::pair<qsizetype, qsizetype>> clashes; // told where the studies are joined
        for (const RecordPair &pair : pairByText(ours, theirs, clashes)) {
            if (pair.ours < 0 || pair.theirs < 0)
                continue;
            StudyRecord &letter = theirs[pair.theirs];
            const StudyRecord *here = &ours.at(pair.ours);
            letter.uuid = here->uuid;
            letter.columns.insert("imported"_L1, here->columns.value("imported"_L1));
            letter.fields.insert(u"name"_s, here->fields.value(u"name"_s));
            for (auto field = here->fields.begin(); !m_own && field != here->fields.end(); ++field)
                letter.fields.insert(field.key(), *field);
            if (!m_own)
                letter.fields.removeIf([here](const auto &field) {
                    return !field.key().startsWith(u"attribute.") && !here->fields.contains(field.key());
                });
        }
    }

    /// What a passage says, for finding the same one here.
    [[nodiscard]] static QString said(const QHash<std::pair<Table, qint64>, QString> &words, const Passage &passage)
    {
        const QStringList parts{words.value({Table::Letter, passage.letter.value()}),
            words.value({Table::Coder, passage.coder.value()}), QString::number(passage.range.start),
            QString::number(passage.range.end), words.value({Table::Task, passage.task.value()}),
            words.value({Table::Direction, passage.direction.value()})};
        QStringList arguments;
        for (const ArgumentId argument : passage.arguments)
            arguments.append(words.value({Table::Argument, argument.value()}));
        arguments.sort();
        return (parts + arguments).join(u'|');
    }

    [[nodiscard]] static QHash<std::pair<Table, qint64>, QString> words(const Study &study)
    {
        QHash<std::pair<Table, qint64>, QString> words;
        for (const Table table : {Table::Letter, Table::Coder, Table::Task, Table::Direction, Table::Argument}) {
            for (const StudyRecord &record : *study.records.constFind(table))
                words.insert({table, record.row},
                    table == Table::Direction ? StudyFields::word(record.fields.value(u"kind"_s).value)
                                              : uuidWord(record.uuid));
        }
        return words;
    }

    void fitPassages()
    {
        QHash<QUuid, const Passage *> ours;
        QHash<QString, QList<const Passage *>> same;
        const auto ourWords = words(m_ours);
        for (const auto &[passage, quote] : m_ourPassages) {
            ours.insert(passage.uuid, &passage);
            if (!m_own)
                same[said(ourWords, passage)].append(&passage);
        }
        const auto theirWords = words(m_theirs);
        for (auto &[passage, quote] : m_theirPassages) {
            QList<const Passage *> &alike = same[said(theirWords, passage)];
            const Passage *here = ours.value(passage.uuid);
            if (!m_own && !here && !alike.isEmpty())
                here = alike.first();
            if (here) {
                alike.removeOne(here);
                passage.uuid = here->uuid;
            }
            if (!passage.modified.isValid() || (here && !m_own))
                passage.modified = here ? here->modified : m_now;
            if (!passage.created.isValid() || (here && !m_own))
                passage.created = here ? here->created : m_now;
        }
    }

    Study &m_theirs;
    Passages &m_theirPassages;
    const Study &m_ours;
    const Passages &m_ourPassages;
    bool m_own;
    QDateTime m_now;
    QHash<QUuid, Table> m_tableOf; ///< ours
    QHash<QUuid, QUuid> m_renamed;
};

} // namespace

void fitToProject(
    QdpxStudy &theirs, const Study &ours, const QList<PassageSource::Quoted> &ourPassages, const QDateTime &now)
{
    Fitting(theirs, ours, ourPassages, now).fit();
}

} // namespace Kodeks
