// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/study.h"

#include <functional>

namespace Kodeks {

/// Which record of one copy is which of the other.
struct RecordPair
{
    qsizetype ours = -1;   ///< place in the list; -1: not there
    qsizetype theirs = -1;
    QUuid uuid;            ///< of the two the smaller, so that both copies choose the same
    QList<QUuid> formerly; ///< the others, sorted
};

/// What makes two records with different uuids the same one; empty: nothing.
using RecordKey = std::function<QString(const StudyRecord &)>;

/// Ours in their order, then what only the other copy has, in its order. Records are the same by uuid; those left over
/// on both sides by their key, which is empty for what is the same as nothing else.
[[nodiscard]] QList<RecordPair> pairByUuid(const QList<StudyRecord> &ours, const QList<StudyRecord> &theirs,
    const RecordKey &ourKey, const RecordKey &theirKey);

/// Letters are the same by their text and, where several have one text, by their uuid or where they came from
/// (isSameSource()); where that is not known of one, by their name, or because no other is left that it could be. One
/// of theirs with the uuid of a letter of ours that has another text is paired with nothing but named in `clashes`
/// (theirs, ours) and left out.
[[nodiscard]] QList<RecordPair> pairByText(
    const QList<StudyRecord> &ours, const QList<StudyRecord> &theirs, QList<std::pair<qsizetype, qsizetype>> &clashes);

} // namespace Kodeks
