// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/letter.h"
#include "core/project/analysing/cuedsentences.h"
#include "core/query/scope.h"

namespace Kodeks {

/// How much of a letter is coded.
struct LetterCoverage
{
    LetterId letter;
    qsizetype sentences = 0; ///< headings, questions, what stands above and below the letter's own text left out
    qsizetype coded = 0; ///< of these: a passage touches them
    QList<CuedSentence> uncoded = {}; ///< with a cue and neither coded nor dismissed
    qsizetype dismissed = 0; ///< in which one of the coders found nothing to code, and that are not coded
    qsizetype characters = 0; ///< of the sentences, code points
    qsizetype codedCharacters = 0;
    qsizetype cuedCoded = 0; ///< coded, with a cue
};

struct CoverageReport
{
    ScopeFigures scope;
    QList<Letter> letters;          ///< those asked for, in the order of their names
    QList<LetterCoverage> coverage; ///< of the same
};

/// Which part of a project is looked at.
struct CoverageOrder
{
    Scope scope = {};
    std::optional<CoderId> viewer = {}; ///< only what this coder sees
    QList<LetterId> letters = {};       ///< only these; empty: all
};

/// Reads every letter that is asked for. Opens the project for itself, so it may run in any thread. Errors: those of
/// readScope(); cancelled.
[[nodiscard]] Result<CoverageReport> coverageOf(
    const QString &path, const CoverageOrder &order, const Progress &progress = {});

} // namespace Kodeks
