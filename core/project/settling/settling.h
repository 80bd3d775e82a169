// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coding.h"
#include "core/model/settlement.h"
#include "core/project/edit.h"

namespace Kodeks {

/// A decision to be made about a pair of passages.
struct Settling
{
    LetterId letter;
    CoderId a;               ///< the two coders, either way round: the decision means these
    CoderId b;
    PassageId passageA;      ///< invalid: that coder has none here; one of the two must be there
    PassageId passageB;
    Settlement::Decision decision = Settlement::Decision::A;
    QString note = {};       ///< must be given for Left
    QList<Passage> edited
        = {}; ///< for Edited: range, codes, certainty and memo of what the consensus says; the rest is not read
};

/// Settling the differences of two coders. What is decided becomes passages of the pair's consensus coder, who is made
/// if there is none. All of them are refused (Conflict) to a coder who may not see the others' passages of the letter
/// yet (core/project/blindness.h). Who decides is the project's current coder.
namespace Edits {

/// Settles one pair, or settles it anew: earlier settlements about either passage give way, with the passages they
/// made.
[[nodiscard]] Edit settle(const Settling &settling);
/// By an edited passage (settling.edited has the one) that says `coding`, with what is new in it added to the codebook.
[[nodiscard]] Edit settleAs(const Settling &settling, const Coding &coding);
/// Several at once: one undo step. Pairs in which the coders agree are taken over by Decision::Agreed; this fails if
/// one of them no longer does.
[[nodiscard]] Edit settle(const QList<Settling> &settlings);
/// Takes settlements back, with the consensus passages they made.
[[nodiscard]] Edit withdrawSettlements(const QList<SettlementId> &settlements);
/// Makes the consensus coder of a pair, named “Consensus” or, if that is taken, “Consensus of A and B”. Refused if
/// there is one.
[[nodiscard]] Edit addConsensus(CoderId a, CoderId b);

} // namespace Edits

} // namespace Kodeks
