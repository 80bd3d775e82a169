// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/consultation/consultation.h"
#include "core/project/edit.h"

namespace Kodeks {

class Workspace;

namespace Edits {

/// Says what those who consult propose for these tasks, or (an invalid direction) that they propose nothing. Refused
/// for a group of tasks and for an unclear direction.
[[nodiscard]] Edit setProposal(const QList<TaskProposal> &proposals);
/// Keeps decisions, each in the place of one of its task and letter; who decides and when is what the project says.
[[nodiscard]] Edit decidePositions(const QList<PositionDecision> &decisions);
/// The same, and others are withdrawn.
[[nodiscard]] Edit decidePositions(const QList<PositionDecision> &decisions, const QList<PositionDecision> &withdrawn);
[[nodiscard]] Edit withdrawDecisions(const QList<PositionDecision> &decisions);
/// Says what letters are and whether they count.
[[nodiscard]] Edit setStanding(const QList<LetterStanding> &standings);
/// Says what senders answer, each in the place of what is said of its question and letter; who says so and when is what
/// the project says.
[[nodiscard]] Edit setAnswers(const QList<SetAnswer> &answers);
/// Who was asked, in the place of all that were said to be asked before.
[[nodiscard]] Edit setAsked(const QStringList &names);
[[nodiscard]] Edit setNumberWords(const NumberWords &words);

} // namespace Edits

/// Where one code is merged into another: what was proposed for it or decided by it is so of the other.
[[nodiscard]] Result<> giveRecords(Workspace &workspace, const QUuid &from, const QUuid &into);

} // namespace Kodeks
