// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/joinedstudy.h"

#include "core/project/merging/passagejoin.h"
#include "core/storage/names.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

const JoinedRecord *JoinedStudy::record(Table table, const QUuid &uuid) const
{
    const auto places = at.constFind(table);
    const auto place = places == at.constEnd() ? QHash<QUuid, qsizetype>::const_iterator() : places->constFind(uuid);
    if (places == at.constEnd() || place == places->constEnd())
        return nullptr;
    return &records.constFind(table)->at(*place);
}

const JoinedRecord *JoinedStudy::record(Table table, qint64 joinedId) const
{
    const auto list = records.constFind(table);
    return list == records.constEnd() || joinedId < 1 || joinedId > list->size() ? nullptr : &list->at(joinedId - 1);
}

QString choiceKey(Table table, const QUuid &uuid, const QString &field)
{
    return u"%1/%2/%3"_s.arg(static_cast<int>(table)).arg(uuidWord(uuid), field);
}

Result<JoinedStudy> joinStudies(const TwoCopies &copies, const MergeChoices &choices, qint64 now)
{
    JoinedStudy joined;
    joined.choices = choices;
    joined.now = now;
    joinRecords(copies.ours, copies.theirs, joined);
    auto passages = joinPassages(copies, joined);
    if (!passages)
        return failed(passages);
    joined.passages = *std::move(passages);
    joinSettlements(copies.ours, copies.theirs, joined);
    settleConflicts(joined);
    return joined;
}

} // namespace Kodeks
