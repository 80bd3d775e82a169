// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/mergetext.h"
#include "core/project/merging/study.h"
#include "core/project/merging/studyfields.h"
#include "core/storage/connection.h"
#include "core/storage/consultation/consultationstore.h"
#include "core/storage/coverage/coveragestore.h"
#include "core/storage/letterstore.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/querying/querystore.h"
#include "core/storage/reading.h"
#include "core/storage/rounds/roundstore.h"
#include "core/storage/rowstore.h"
#include "core/storage/settlements/settlementstore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class StudyReader
{
public:
    explicit StudyReader(Connection &connection)
        : m_connection(connection)
        , m_rows(connection)
    {
        m_study.path = connection.path();
    }

    Result<Study> read(StudyPart part)
    {
        if (const auto read = run({&StudyReader::readRecords, &StudyReader::readTexts, &StudyReader::readFacts,
                &StudyReader::readAttributes, &StudyReader::readProposals, &StudyReader::readDone,
                &StudyReader::readMemos, &StudyReader::readRevisions});
            !read)
            return failed(read);
        if (part == StudyPart::Records)
            return std::move(m_study);
        const auto read = run({&StudyReader::readHistory, &StudyReader::readSettlements});
        return read ? Result<Study>(std::move(m_study)) : failed(read);
    }

private:
    static constexpr qsizetype mostCodes = 20'000;

    using Step = Result<> (StudyReader::*)();

    Result<> run(std::initializer_list<Step> steps)
    {
        for (const Step step : steps) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    Result<> damaged(const QString &detail) const { return std::unexpected(notToldApart(m_study.path, detail)); }

    Result<> readRecords()
    {
        const auto uuidOf = [this](Table table, qint64 row) { return m_uuids.value({table, row}); };
        for (const Table table : studyTables) {
            const auto rows = m_rows.all(table);
            if (!rows)
                return failed(rows);
            if (table != Table::Letter && rows->size() > mostCodes)
                return failure(Error::Kind::TooLarge,
                    MergeText::tr(
                        "The codebook of “%1” has more than %2 entries of a kind, more than can be brought together. "
                        "Remove what is not used.")
                        .arg(QFileInfo(m_study.path).fileName())
                        .arg(mostCodes));
            for (const RowStore::Row &row : *rows) {
                if (const auto added = addRecord(table, row); !added)
                    return added;
            }
            for (StudyRecord &record : m_study.records[table]) {
                const auto values = StudyFields::fromColumns(table, record.columns, uuidOf);
                for (auto value = values.begin(); value != values.end(); ++value)
                    record.fields.insert(value.key(), {value.value(), 0, 0, {}});
            }
        }
        return {};
    }

    Result<> addRecord(Table table, const RowStore::Row &row)
    {
        QUuid uuid = QUuid::fromString(row.columns.value("uuid"_L1).toString());
        if (table == Table::Property) {
            const QString name = row.columns.value("name"_L1).toString();
            const bool isRecord = !QueryStore::nameOfSaved(name).isEmpty() || CoverageStore::isRecord(name)
                || ConsultationStore::isRecord(name) || RoundStore::isRecord(name);
            if (name != u"title" && name != u"unit" && name != u"rules" && !isRecord)
                return {}; // of this copy, not of the study
            uuid = QUuid::createUuidV5(QUuid(), name);
        }
        if (uuid.isNull() || m_known.contains(uuid))
            return damaged(row.columns.value("uuid"_L1).toString());
        m_known.insert(uuid);
        m_uuids.insert({table, row.id}, uuid);
        m_at.insert({table, row.id}, m_study.records.value(table).size());
        m_study.records[table].append({row.id, uuid, {}, 0, row.columns, {}, {}});
        return {};
    }

    StudyRecord *record(Table table, qint64 row)
    {
        const auto at = m_at.constFind({table, row});
        return at == m_at.constEnd() ? nullptr : &m_study.records[table][*at];
    }

    Result<> readTexts()
    {
        const auto letters = LetterStore::letters(m_connection);
        if (!letters)
            return failed(letters);
        for (const Letter &letter : *letters) {
            if (StudyRecord *found = record(Table::Letter, letter.id.value()))
                found->sha256 = letter.sha256;
        }
        return {};
    }

    Result<> readFacts()
    {
        const auto rows = m_rows.all(Table::LetterFact);
        if (!rows)
            return failed(rows);
        for (const RowStore::Row &row : *rows) {
            QJsonObject value = row.columns;
            StudyRecord *letter = record(Table::Letter, value.take("letter"_L1).toInteger());
            const QString fact = value.take("fact"_L1).toString();
            if (letter)
                letter->fields.insert(u"fact."_s + fact, {value, 0, 0, {}});
        }
        return {};
    }

    Result<> readProposals()
    {
        const auto rows = m_rows.all(Table::LetterProposal);
        if (!rows)
            return failed(rows);
        for (const RowStore::Row &row : *rows) {
            if (StudyRecord *letter = record(Table::Letter, row.columns.value("letter"_L1).toInteger()))
                letter->proposals.append(row.columns);
        }
        return {};
    }

    Result<> readAttributes()
    {
        const auto rows = m_rows.all(Table::LetterAttribute);
        if (!rows)
            return failed(rows);
        for (const RowStore::Row &row : *rows) {
            QJsonObject value = row.columns;
            StudyRecord *letter = record(Table::Letter, value.take("letter"_L1).toInteger());
            const QString key = value.take("key"_L1).toString();
            if (letter)
                letter->fields.insert(u"attribute."_s + key, {value, 0, 0, {}});
        }
        return {};
    }

    Result<> readDone()
    {
        const auto rows = m_rows.all(Table::LetterDone);
        if (!rows)
            return failed(rows);
        for (const RowStore::Row &row : *rows) {
            StudyRecord *letter = record(Table::Letter, row.columns.value("letter"_L1).toInteger());
            const StudyRecord *coder = record(Table::Coder, row.columns.value("coder"_L1).toInteger());
            if (letter && coder)
                letter->fields.insert(u"done."_s + coder->uuid.toString(QUuid::WithoutBraces),
                    {row.columns.value("done_at"_L1), 0, 0, {}});
        }
        return {};
    }

    /// Those of letters and codes are fields of these, those of the project fields of their coder.
    Result<> readMemos()
    {
        const auto rows = m_rows.all(Table::Memo);
        if (!rows)
            return failed(rows);
        for (const RowStore::Row &row : *rows) {
            StudyRecord *coder = record(Table::Coder, row.columns.value("coder"_L1).toInteger());
            const MemoSubject about = MemoStore::fromColumns(row.columns).about;
            const auto table = MemoStore::tableOf(about.of());
            StudyRecord *subject = table ? record(*table, about.row()) : coder;
            if (coder && subject)
                subject->fields.insert(table ? StudyFields::memoField(coder->uuid) : StudyFields::projectMemoField(),
                    {row.columns.value("text"_L1), 0, 0, {}});
        }
        return {};
    }

    Result<> readRevisions()
    {
        const auto revisions = RevisionStore::all(m_connection);
        if (!revisions)
            return failed(revisions);
        for (const RevisionStore::Revision &revision : *revisions) {
            StudyRecord *found = record(revision.table, revision.row);
            if (found && revision.field == u"uuid")
                addFormerly(*found, revision);
            else if (found && (revision.field.contains(u'.') || found->fields.contains(revision.field)))
                addRevision(found->fields[revision.field], revision);
        }
        return {};
    }

    static void addFormerly(StudyRecord &record, const RevisionStore::Revision &revision)
    {
        record.formerlyRevision = revision.id;
        for (const QJsonValue &value : QJsonDocument::fromJson(revision.wanted.toUtf8()).array())
            record.formerly.append(QUuid::fromString(value.toString()));
        record.formerly.removeAll(QUuid());
    }

    static void addRevision(StudyField &field, const RevisionStore::Revision &revision)
    {
        field.modified = revision.modified;
        field.revision = revision.id;
        field.wanted = revision.wanted;
        if (!revision.wanted.isEmpty())
            field.value = StudyFields::fromWord(revision.wanted);
    }

    Result<> readHistory()
    {
        auto versions = RevisionStore::versions(m_connection, Table::Revision);
        if (!versions)
            return failed(versions);
        m_study.versions = std::move(*versions);
        const auto removed = RevisionStore::removed(m_connection);
        if (!removed)
            return failed(removed);
        for (const Table table :
            {Table::Coder, Table::Actor, Table::Task, Table::Direction, Table::Argument, Table::Letter, Table::Passage})
            m_study.removed.insert(table, removed->value(table));
        return {};
    }

    Result<> readSettlements()
    {
        auto settlements = SettlementStore::all(m_connection);
        if (!settlements)
            return failed(settlements);
        m_study.settlements = std::move(*settlements);
        for (const Settlement &settlement : std::as_const(m_study.settlements)) {
            if (settlement.uuid.isNull() || m_known.contains(settlement.uuid) || !settlement.decided.isValid())
                return damaged(settlement.uuid.toString());
            m_known.insert(settlement.uuid);
        }
        return {};
    }

    Connection &m_connection;
    RowStore m_rows;
    Study m_study;
    QSet<QUuid> m_known;
    QHash<std::pair<Table, qint64>, QUuid> m_uuids;
    QHash<std::pair<Table, qint64>, qsizetype> m_at;
};

} // namespace

LetterSource sourceOf(const StudyRecord &letter)
{
    return {letter.columns.value("file"_L1).toString(), letter.columns.value("folder"_L1).toString()};
}

Error notToldApart(const QString &path, const QString &detail)
{
    return {Error::Kind::Damaged,
        MergeText::tr(
            "The project “%1” is damaged: what is in it cannot be told apart. Go back to a copy that is well.")
            .arg(QFileInfo(path).fileName()),
        detail};
}

Result<Study> readStudy(Connection &connection, StudyPart part)
{
    return atOneMoment(connection, [&] { return StudyReader(connection).read(part); });
}

} // namespace Kodeks
