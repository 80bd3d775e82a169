// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"
#include "core/project/merging/mergeplan.h"

#include <QSet>
#include <optional>
#include <vector>

namespace Kodeks {

struct StudyRecord;

/// What becomes of the passages of two copies. Those that stay as they are are only counted, and of the others no more
/// is kept than where they stand; so two copies of any size can be joined. Passages here have joined ids.
struct JoinedPassages
{
    /// One of ours that becomes another.
    struct Changed
    {
        PassageId ours;
        PassageId theirs;         ///< the version there is, if any
        qsizetype made = -1;      ///< what it becomes, in `made`; -1: what matched() says of the two
        bool takesTheirs = false; ///< the quote is theirs
    };
    /// Both copies have it, and they differ.
    struct Differing
    {
        PassageId ours;
        PassageId theirs;
        qint64 ourTime = 0;   ///< milliseconds since 1970
        qint64 theirTime = 0;
        bool theirsWins = false;
    };
    /// Only one copy has it, and the other has removed it.
    struct OneSided
    {
        PassageId ours; ///< none: it is there
        PassageId theirs;
        Passage passage;
    };

    std::vector<PassageId> gone;     ///< ours, by id
    std::vector<Changed> changed;    ///< by our id
    std::vector<PassageId> fresh;    ///< theirs that come in, by id
    QHash<PassageId, Passage> freshMade; ///< those of them that have become one with others
    QList<Passage> made;
    QHash<QUuid, QUuid> renamed;     ///< of those that settlements name: the uuid they have now
    QSet<TaskId> codedTasks;
    std::vector<Differing> differing; ///< by their id
    std::vector<OneSided> oneSided;   ///< by our id, then by theirs
    QHash<const StudyRecord *, qsizetype> refused; ///< by letter there
    MergeCounts counts;      ///< those that differ among them
    qsizetype joined = 0;    ///< become one with another
    qsizetype clashing = 0;  ///< stay out: the uuid is here for another letter or coder
    std::optional<Error> misquoted; ///< what comes in, or changes, is not as its letter's text has it
};

} // namespace Kodeks
