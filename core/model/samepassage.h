// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "core/model/settlement.h"

namespace Kodeks {

/// What makes two passages of a project the same: whose they are, where they stand and what they say. How sure the
/// coder is, what the memo notes and whether it is a good quote do not part them.
struct PassageKey
{
    explicit PassageKey(const Passage &passage);

    LetterId letter;
    CoderId coder;
    TextRange range;
    TaskId task;
    DirectionId direction;
    QList<ArgumentId> arguments; ///< sorted

    friend bool operator==(const PassageKey &, const PassageKey &) = default;
    friend size_t qHash(const PassageKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.letter, key.coder, key.range.start, key.range.end, key.task, key.direction);
    }
};

[[nodiscard]] bool isSamePassage(const Passage &one, const Passage &other);

/// Gives a passage what the same one notes besides: its memo, that it is a good quote, and its certainty where
/// that is lower or the first stated. In whatever order several are joined, all come out alike; id, uuid and times
/// stay.
[[nodiscard]] Passage withNotesOf(Passage passage, const Passage &same);

/// Memos of the same passage as one: those that differ, in a fixed order, with a Markdown rule between them.
[[nodiscard]] QString joinedMemos(const QString &one, const QString &other);

/// How many memos were joined to this one; 0 for an empty one.
[[nodiscard]] qsizetype memoParts(const QString &memo);

/// A settlement in which one passage turned out to be another: in what it is about, and among those it made.
[[nodiscard]] Settlement withPassageRenamed(Settlement settlement, const QUuid &from, const QUuid &to);

} // namespace Kodeks
