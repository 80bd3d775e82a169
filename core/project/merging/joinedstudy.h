// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/joinedpassages.h"
#include "core/project/merging/study.h"

namespace Kodeks {

/// A record of the two copies together. What it refers to must outlive it.
struct JoinedRecord
{
    const StudyRecord *ours = nullptr;   ///< null: not there
    const StudyRecord *theirs = nullptr;
    QUuid uuid;
    QList<QUuid> formerly;
    QMap<QString, StudyField> wanted;    ///< as the fields should be
    QMap<QString, QJsonValue> shown;     ///< those that cannot be so, as they are
    QString detail = {}; ///< the name of a detail of the project

    [[nodiscard]] QJsonValue value(const QString &field) const
    {
        const auto other = shown.constFind(field);
        return other == shown.constEnd() ? wanted.value(field).value : *other;
    }
    [[nodiscard]] const StudyRecord &either() const { return ours ? *ours : *theirs; }
};

/// A settlement of the two copies together: the later of two. Its letter and coders are places in the joined lists,
/// from 1. The passages it made are joined as all passages are, so a settlement may come not to name all that there
/// are.
struct JoinedSettlement
{
    Settlement settlement;
    SettlementId ours; ///< its row here, if it has one
    bool changes = false; ///< or comes in
};

/// Two copies together: every field the later of the two, nothing that only one of them has left out. Bringing A into
/// B, or B into A, or a third copy before or after, gives the same.
struct JoinedStudy
{
    MergeChoices choices;
    qint64 now = 0; ///< the time of what is chosen otherwise, milliseconds since 1970
    QMap<Table, QList<JoinedRecord>> records;
    QMap<Table, QHash<QUuid, qsizetype>> at; ///< by joined uuid
    QList<std::pair<const StudyRecord *, const StudyRecord *>> refused; ///< letters: theirs, ours
    JoinedPassages passages;
    QList<JoinedSettlement> settlements;
    MergeCounts settlementCounts;

    [[nodiscard]] const JoinedRecord *record(Table table, const QUuid &uuid) const;
    [[nodiscard]] const JoinedRecord *record(Table table, qint64 joinedId) const;
};

/// Keys of MergeChoices.
[[nodiscard]] QString choiceKey(Table table, const QUuid &uuid, const QString &field = {});

/// Whether `b` wins over `a`: a corrected fact over a found one, then the later, then (a tie) any fixed order of
/// values.
[[nodiscard]] bool isLater(const QString &field, const StudyField &a, const StudyField &b);

/// Whether the field of `study` once was the other's, so that nothing of the other is lost with it.
[[nodiscard]] bool followsFrom(const Study &study, const StudyField &field, const StudyField &other);

struct TwoCopies;

/// `now` as JoinedStudy has it. Fails where the passages of a copy cannot be read or told apart.
[[nodiscard]] Result<JoinedStudy> joinStudies(const TwoCopies &copies, const MergeChoices &choices, qint64 now);

/// The steps of joinStudies: records, passages (passagejoin.h), settlements, then what cannot be as it should.
void joinRecords(const Study &ours, const Study &theirs, JoinedStudy &joined);
void joinSettlements(const Study &ours, const Study &theirs, JoinedStudy &joined);
void settleConflicts(JoinedStudy &joined);

} // namespace Kodeks
