// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rounds/round.h"
#include "core/project/edit.h"

namespace Kodeks::Edits {

/// A person is to code these letters again: adds the coder whose passages the round are, and keeps the round. Without
/// a name the coder is called by the person and the number of the round, "Kari (2)". Refused for a consensus, and while
/// a round of the person is under way (Conflict).
[[nodiscard]] Edit startRound(CoderId person, const QList<LetterId> &letters, const QString &name = {});

/// Somebody, who may be new, is to code the places of a training without seeing how others have. Adds the person where
/// there is no coder of that name, and a coder whose passages the training are, "Siri (training 1)". Refused as a round
/// is, and without places.
[[nodiscard]] Edit startTraining(const QString &person, const Training &training, const QString &name = {});

/// The round, or the training, of this coder is over: all is in sight again.
[[nodiscard]] Edit endRound(CoderId coder);

} // namespace Kodeks::Edits

namespace Kodeks {

class Workspace;

/// Leaves no round behind of a coder that goes; refused while the coder has rounds.
[[nodiscard]] Result<> dropRounds(Workspace &workspace, const Coder &coder);
/// Rounds of one person become another's; a round of the person that the person is joined to becomes the first one.
[[nodiscard]] Result<> giveRounds(Workspace &workspace, const Coder &from, const Coder &into);

} // namespace Kodeks
