// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/query/studycounts.h"

namespace Kodeks {

/// How many differences of two coders nobody has settled.
struct OpenDifferences
{
    CoderId a;
    CoderId b;
    qsizetype open = 0;
};

/// What a study has come to; an invalid coder is all that are no consensus. Reads a moment of the file with the eyes
/// that Project::viewer() told of, in any thread, and no text. With a query `where` (contract.md §8) only of passages
/// that fulfil it; errors: also those of conditionOf().
[[nodiscard]] Result<StudyCounts> studyCounts(
    const QString &path, CoderId coder, std::optional<CoderId> viewer, const QString &where = {});
/// Its letters alone, which are counted much sooner.
[[nodiscard]] Result<QList<LetterAmount>> letterAmounts(
    const QString &path, CoderId coder, std::optional<CoderId> viewer);
/// The passages that one of its numbers counts.
[[nodiscard]] Result<QList<PassageId>> countedPassages(
    const QString &path, const CountedPassages &which, std::optional<CoderId> viewer);

/// The open differences of each two coders that are no consensus and have passages; of more than three coders nobody
/// asks for every pair, and it is empty. Reads all their passages; `current` is Project::currentCoder().
[[nodiscard]] Result<QList<OpenDifferences>> openDifferences(
    const QString &path, CoderId current, const Progress &goOn = {});

} // namespace Kodeks
