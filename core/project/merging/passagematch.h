// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/joinedstudy.h"

#include <array>

namespace Kodeks {

/// The passage with its letter, coder and codes by other ids; `other(table, id)` tells that of each valid one.
template <typename Other>
[[nodiscard]] Passage withOtherIds(Passage passage, const Other &other)
{
    const auto change = [&other]<typename Id>(Table table, Id &id) { id = id.isValid() ? Id(other(table, id)) : Id(); };
    change(Table::Letter, passage.letter);
    change(Table::Coder, passage.coder);
    change(Table::Task, passage.task);
    change(Table::Direction, passage.direction);
    for (ArgumentId &argument : passage.arguments)
        change(Table::Argument, argument);
    return passage;
}

/// From the row ids of one copy to places in the joined lists, from 1.
class PassagePlaces
{
public:
    PassagePlaces(const JoinedStudy &joined, const StudyRecord *JoinedRecord::*side);

    /// With joined ids, and no id of its own.
    [[nodiscard]] Passage joined(Passage passage) const;

private:
    std::array<QHash<qint64, qint64>, tableCount> m_places;
};

/// What two versions of a passage become.
struct MatchedPassage
{
    Passage passage;
    bool same = false;        ///< both said the same, whenever
    bool theirsWins = false;  ///< if nobody chooses
    bool takesTheirs = false; ///< the quote is theirs
};

/// Both with joined ids, of one letter and coder.
[[nodiscard]] MatchedPassage matched(const JoinedStudy &joined, const Passage &ours, const Passage &theirs);

/// Whether two versions of one moment say the same and one has all notes of the other.
[[nodiscard]] bool isNotedFurther(const Passage &one, const Passage &other);

} // namespace Kodeks
