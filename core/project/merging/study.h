// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/lettersource.h"
#include "core/model/settlement.h"
#include "core/storage/revisionstore.h"

#include <QJsonObject>
#include <QMap>
#include <array>

namespace Kodeks {

class Connection;

/// One field of a record, as it should be (which a name that another record has cannot be).
struct StudyField
{
    QJsonValue value;    ///< other records are named by uuid
    qint64 modified = 0; ///< milliseconds since 1970, 0: not since the record was made
    qint64 revision = 0; ///< the row that says so; 0 if there is none
    QString wanted;      ///< as that row has it
};

/// A coder, a letter, a code or a detail of one copy. A letter's facts, attributes and done marks are fields of it.
struct StudyRecord
{
    qint64 row = 0;
    QUuid uuid;
    QList<QUuid> formerly; ///< uuids of records that turned out to be this one
    qint64 formerlyRevision = 0;
    QJsonObject columns;   ///< as they are in the file
    QString sha256;        ///< of a letter's text
    QMap<QString, StudyField> fields;
    QList<QJsonObject> proposals{}; ///< of a letter; each copy keeps its own, since they follow from the text
};

/// Where a letter came from, as its columns say.
[[nodiscard]] LetterSource sourceOf(const StudyRecord &letter);

/// The tables whose rows are records; those that others name come before them.
inline constexpr std::array studyTables{
    Table::Coder, Table::Actor, Table::Task, Table::Direction, Table::Argument, Table::Letter, Table::Property};

/// All that two copies of a project may differ in, but for the texts and the passages. A value.
struct Study
{
    QString path;
    QMap<Table, QList<StudyRecord>> records;
    QList<Settlement> settlements;
    QMap<Table, QSet<QUuid>> removed;     ///< records and passages that were there once
    QHash<qint64, QSet<qint64>> versions; ///< by revision row: all the times it has ever said
};

/// How much readStudy() reads.
enum class StudyPart {
    All,
    Records, ///< no settlements, and nothing of what the journal knows
};

/// Reads a project but for its texts and passages; refuses one whose uuids are no use.
[[nodiscard]] Result<Study> readStudy(Connection &connection, StudyPart part = StudyPart::All);

/// What is said of a project whose records or passages cannot be told apart.
[[nodiscard]] Error notToldApart(const QString &path, const QString &detail);

} // namespace Kodeks
