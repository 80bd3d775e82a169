// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/passagepairs.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/coder.h"
#include "core/model/settlement.h"
#include "core/project/settling/settling.h"

namespace Kodeks {

/// Whose differences to list; one of them may be a consensus, to look at but not to settle.
struct WorklistRequest
{
    CoderId a;
    CoderId b;
    QList<LetterId> letters; ///< empty: all
    CoderId viewer;          ///< who asks: Project::currentCoder()
};

/// One pair of passages and what was decided about it.
struct WorkItem
{
    /// Why an earlier settlement no longer holds.
    enum class Stale {
        No,
        PassageChanged,   ///< a passage it was decided on says something else now
        PairedOtherwise,  ///< the passages stand in other pairs now, or one is gone
        ConsensusChanged, ///< a passage it made is gone or edited, or a copy that was brought in settled it otherwise
    };

    LetterId letter;
    PassagePair pair;
    std::optional<Settlement> settlement; ///< with a and b as in the request; if stale it is history
    Stale stale = Stale::No;

    [[nodiscard]] bool isSettled() const { return settlement && stale == Stale::No; }
    /// The decision to hand to Edits::settle.
    [[nodiscard]] Settling settling(
        CoderId a, CoderId b, Settlement::Decision decision, const QString &note = {}) const;
};

struct WorkCounts
{
    qsizetype differences = 0;
    qsizetype settled = 0; ///< differences that are settled, those left with a note included: "41 of 63 settled"
    qsizetype left = 0; ///< those of them that are left with a note
    qsizetype stale = 0; ///< open ones that were settled before
    qsizetype agreed = 0; ///< pairs in which the coders agree
    qsizetype adopted = 0; ///< those of them that the consensus has
    qsizetype leftOver = 0; ///< settlements about passages that are gone

    /// Nothing is left to do.
    [[nodiscard]] bool isDone() const { return settled == differences && adopted == agreed && leftOver == 0; }
    friend bool operator==(const WorkCounts &, const WorkCounts &) = default;
};

/// All that two coders have to settle, and how far they are.
struct Worklist
{
    Coder a;
    Coder b;
    std::optional<Coder> consensus; ///< none: nothing has been settled yet
    QList<WorkItem> differences; ///< by letter (as the project lists them) and place
    QList<WorkItem> agreed; ///< likewise
    QList<Settlement> leftOver; ///< about passages that are both gone: to be withdrawn
    WorkCounts counts;
    QHash<LetterId, WorkCounts> letters; ///< of the letters in which one of the two has a passage, or a settlement is
    QList<LetterId> withheld; ///< letters left out, since the viewer may not see the others' passages yet
};

/// Reads and compares. Opens the project for itself, so it may run in any thread; one letter takes milliseconds. Fails
/// if the viewer may not see any of the letters asked for.
[[nodiscard]] Result<Worklist> worklist(
    const QString &projectPath, const WorklistRequest &request, const Progress &progress = {});

/// Taking over all agreed pairs that the consensus does not have yet, for Edits::settle; empty if there are none.
[[nodiscard]] QList<Settling> adoptAgreed(const Worklist &worklist);

} // namespace Kodeks
