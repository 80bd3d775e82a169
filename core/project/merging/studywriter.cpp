// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/studywriter.h"

#include "core/project/merging/letterwriter.h"
#include "core/project/merging/passagewriter.h"
#include "core/project/merging/studyfields.h"
#include "core/project/workspace.h"
#include "core/storage/names.h"
#include "core/storage/rows.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class StudyWriter
{
public:
    StudyWriter(Workspace &workspace, const TwoCopies &copies, const JoinedStudy &joined, const ContentOf &contentOf)
        : m_workspace(workspace)
        , m_copies(copies)
        , m_joined(joined)
        , m_contentOf(contentOf)
    {
    }

    Result<> write()
    {
        for (const Table table : studyTables) {
            for (const JoinedRecord &record : m_joined.records.value(table))
                m_rows[table].append(record.ours ? record.ours->row : 0);
        }
        for (const auto step : {&StudyWriter::freeNames, &StudyWriter::writeRecords, &StudyWriter::writeLetters,
                 &StudyWriter::writeRevisions, &StudyWriter::writePassages, &StudyWriter::writeSettlements}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    template <typename Work>
    Result<> eachRecord(Work work)
    {
        for (const Table table : studyTables) {
            const qsizetype count = m_rows.value(table).size();
            for (qsizetype i = 0; i < count; ++i) {
                if (const auto done = work(table, i); !done)
                    return done;
            }
        }
        return {};
    }

    [[nodiscard]] const JoinedRecord &at(Table table, qsizetype i) const
    {
        return m_joined.records.constFind(table)->at(i);
    }
    [[nodiscard]] qint64 row(Table table, qint64 joinedId) const
    {
        return joinedId > 0 ? m_rows.constFind(table)->at(joinedId - 1) : 0;
    }

    /// Names may wander between records; one that another record will have is put out of the way first.
    Result<> freeNames()
    {
        QHash<std::pair<Table, QString>, QUuid> owners;
        const auto collected = eachRecord([&](Table table, qsizetype i) -> Result<> {
            owners.insert({table, at(table, i).value(StudyFields::uniqueField(table)).toString()}, at(table, i).uuid);
            return {};
        });
        return !collected ? collected : eachRecord([&](Table table, qsizetype i) -> Result<> {
            const JoinedRecord &record = at(table, i);
            if (!record.ours)
                return {};
            const QString field = StudyFields::uniqueField(table);
            const QString now = record.ours->columns.value(field).toString();
            const auto owner = owners.constFind({table, now});
            if (now.isEmpty() || owner == owners.constEnd() || *owner == record.uuid)
                return {};
            return m_workspace.rows().update(table, record.ours->row, {{field, uuidWord(QUuid::createUuid())}});
        });
    }

    Result<> writeRecords()
    {
        return eachRecord([this](Table table, qsizetype i) { return writeRecord(table, i); });
    }

    Result<> writeRecord(Table table, qsizetype i)
    {
        const JoinedRecord &record = at(table, i);
        if (!record.ours)
            return ensure(table, i);
        const auto columns = columnsOf(table, record);
        return columns ? m_workspace.rows().update(table, record.ours->row, *columns) : failed(columns);
    }

    /// Inserts a record that is not here yet, after those it names.
    Result<> ensure(Table table, qsizetype i)
    {
        if (m_rows[table].at(i) > 0)
            return {};
        const JoinedRecord &record = at(table, i);
        auto columns = columnsOf(table, record);
        if (!columns)
            return failed(columns);
        if (table == Table::Letter) {
            const auto content = m_contentOf(*record.theirs);
            const auto id = content ? LetterStore::ensureContent(m_workspace.connection(), *content) : failed(content);
            if (!id)
                return failed(id);
            columns->insert("content"_L1, id->content);
            columns->insert("original"_L1, rowValue(id->original));
        }
        const auto id = m_workspace.rows().insert(table, *columns);
        if (!id)
            return failed(id);
        m_rows[table][i] = *id;
        return table == Table::Letter ? propose(*record.theirs, *id) : Result<>();
    }

    Result<> propose(const StudyRecord &letter, qint64 id)
    {
        for (QJsonObject proposal : letter.proposals) {
            proposal.insert("letter"_L1, id);
            if (const auto added = m_workspace.rows().insert(Table::LetterProposal, proposal); !added)
                return failed(added);
        }
        return {};
    }

    Result<QJsonObject> columnsOf(Table table, const JoinedRecord &record)
    {
        StudyFields::Values values;
        for (auto field = record.wanted.begin(); field != record.wanted.end(); ++field)
            values.insert(field.key(), record.value(field.key()));
        for (auto value = values.begin(); value != values.end(); ++value) {
            for (const QUuid &uuid : StudyFields::references(table, value.key(), *value)) {
                const Table other = *StudyFields::referenced(table, value.key());
                const auto ensured
                    = m_joined.record(other, uuid) ? ensure(other, m_joined.at.value(other).value(uuid)) : Result<>();
                if (!ensured)
                    return failed(ensured);
            }
        }
        QJsonObject columns = StudyFields::toColumns(table, values, [this](Table other, const QUuid &uuid) {
            return m_joined.record(other, uuid) ? m_rows.value(other).at(m_joined.at.value(other).value(uuid)) : 0;
        });
        if (table == Table::Property)
            columns.insert("name"_L1, record.detail);
        else
            columns.insert("uuid"_L1, uuidWord(record.uuid));
        if (table == Table::Letter) {
            columns.insert("imported"_L1, imported(record));
            const LetterSource source = joinedSource(record);
            columns.insert("file"_L1, source.file);
            columns.insert("folder"_L1, source.folder);
        }
        return columns;
    }

    static LetterSource joinedSource(const JoinedRecord &record)
    {
        const LetterSource one = sourceOf(record.either());
        return record.ours && record.theirs ? fuller(sourceOf(*record.ours), sourceOf(*record.theirs)) : one;
    }

    static QString imported(const JoinedRecord &record)
    {
        const auto time = [](const StudyRecord *side) { return side->columns.value("imported"_L1).toString(); };
        return record.ours && record.theirs ? std::min(time(record.ours), time(record.theirs)) : time(&record.either());
    }

    Result<> writeLetters()
    {
        QHash<QUuid, qint64> coders;
        const QList<JoinedRecord> known = m_joined.records.value(Table::Coder);
        for (qsizetype i = 0; i < known.size(); ++i) {
            const qint64 coder = m_rows.value(Table::Coder).at(i);
            coders.insert(known.at(i).uuid, coder);
            const QString memo = known.at(i).wanted.value(StudyFields::projectMemoField()).value.toString();
            const QJsonValue was = known.at(i).ours
                ? known.at(i).ours->fields.value(StudyFields::projectMemoField()).value
                : QJsonValue();
            if (memo == was.toString())
                continue;
            if (const auto written = putMemo(m_workspace, {}, CoderId(coder), memo); !written)
                return written;
        }
        for (const Table table : {Table::Task, Table::Direction, Table::Actor, Table::Argument}) {
            for (qsizetype i = 0; i < m_rows.value(table).size(); ++i) {
                const auto written = writeMemosOf(
                    m_workspace, at(table, i), MemoStore::subjectIn(table, m_rows.value(table).at(i)), coders);
                if (!written)
                    return written;
            }
        }
        const QList<JoinedRecord> letters = m_joined.records.value(Table::Letter);
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (const auto written
                = writeFactsAndDone(m_workspace, letters.at(i), LetterId(m_rows.value(Table::Letter).at(i)), coders);
                !written)
                return written;
        }
        return {};
    }

    Result<> writeRevisions()
    {
        return eachRecord([this](Table table, qsizetype i) -> Result<> {
            const JoinedRecord &record = at(table, i);
            for (auto field = record.wanted.begin(); field != record.wanted.end(); ++field) {
                const QString wanted = record.shown.contains(field.key()) ? StudyFields::word(field->value) : QString();
                const auto was = record.ours ? record.ours->fields.constFind(field.key())
                                             : QMap<QString, StudyField>::const_iterator();
                const bool known = record.ours && was != record.ours->fields.constEnd();
                const qint64 before = known ? was->modified : 0;
                if (before == field->modified && (known ? was->wanted : QString()) == wanted)
                    continue;
                const auto written = writeRevision({known ? was->revision : 0, table, m_rows.value(table).at(i),
                    field.key(), field->modified, wanted});
                if (!written)
                    return written;
            }
            return writeFormerly(table, i);
        });
    }

    Result<> writeFormerly(Table table, qsizetype i)
    {
        const JoinedRecord &record = at(table, i);
        if (record.formerly == (record.ours ? record.ours->formerly : QList<QUuid>()))
            return {};
        QJsonArray uuids;
        for (const QUuid &uuid : record.formerly)
            uuids.append(uuidWord(uuid));
        const QString word = QString::fromUtf8(QJsonDocument(uuids).toJson(QJsonDocument::Compact));
        return writeRevision(
            {record.ours ? record.ours->formerlyRevision : 0, table, m_rows.value(table).at(i), u"uuid"_s, 0, word});
    }

    Result<> writeRevision(const RevisionStore::Revision &revision)
    {
        if (revision.id > 0)
            return m_workspace.rows().update(Table::Revision, revision.id, RevisionStore::columns(revision));
        const auto added = m_workspace.rows().insert(Table::Revision, RevisionStore::columns(revision));
        return added ? Result<>() : failed(added);
    }

    Result<> writePassages() { return PassageWriter(m_workspace, m_copies, m_joined, m_rows).write(); }

    Result<> writeSettlements()
    {
        for (const JoinedSettlement &joined : m_joined.settlements) {
            if (!joined.changes)
                continue;
            Settlement settlement = joined.settlement;
            settlement.letter = LetterId(row(Table::Letter, settlement.letter.value()));
            for (CoderId *coder : {&settlement.consensus, &settlement.a, &settlement.b})
                *coder = CoderId(row(Table::Coder, coder->value()));
            if (joined.ours.isValid()) {
                if (const auto updated
                    = m_workspace.rows().update(Table::Settlement, joined.ours.value(), Rows::settlement(settlement));
                    !updated)
                    return updated;
            } else if (const auto added = m_workspace.rows().insert(Table::Settlement, Rows::settlement(settlement));
                !added) {
                return failed(added);
            }
        }
        return {};
    }

    Workspace &m_workspace;
    const TwoCopies &m_copies;
    const JoinedStudy &m_joined;
    const ContentOf &m_contentOf;
    JoinedRows m_rows; ///< 0: not there yet
};

} // namespace

Result<> writeStudy(
    Workspace &workspace, const TwoCopies &copies, const JoinedStudy &joined, const ContentOf &contentOf)
{
    return StudyWriter(workspace, copies, joined, contentOf).write();
}

} // namespace Kodeks
