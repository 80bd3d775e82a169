// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/suggester.h"
#include "core/base/cancel.h"
#include "core/base/result.h"

namespace Kodeks {

/// A passage as it was coded, with what stands around it.
struct MeasuredPassage
{
    CodingMemory::Coded coded;
    SuggestionPlace place;
};

/// How often suggestions have what a coder gave.
struct SuggestionMeasure
{
    enum class Protocol {
        LeaveOneLetterOut, ///< learned from the coder's passages of all other letters; nothing of the same letter
        AsOneCodes, ///< learned from the passages before, in the order of the letters and of their texts
        CodebookAlone, ///< nothing learned
    };

    /// Of the passages that have such a code.
    struct Hits
    {
        qsizetype passages = 0;
        qsizetype first = 0; ///< it was the first suggestion
        qsizetype amongThree = 0;
        qsizetype known = 0; ///< it was in what was learned from (or, where nothing was, in the codebook)
    };

    /// Why a task was not among three suggestions.
    enum class Why {
        NeverGiven, ///< it was in nothing that was learned from, and what the text says of its name was not enough
        Lower, ///< others came before it
        Untold, ///< it was learned, but nothing at this place spoke for it
    };

    /// A passage whose task was not among three.
    struct Missed
    {
        LetterId letter;
        TextRange range;
        QString words; ///< its beginning, in one line
        TaskId given;
        QList<TaskId> suggested; ///< the three
        Why why = Why::Untold;
        qsizetype place = 0; ///< of the task among all that had anything for it, from 1; 0: it was not among them
    };

    Protocol protocol = Protocol::LeaveOneLetterOut;
    qsizetype passages = 0;
    Hits tasks = {};
    Hits directions = {};
    Hits arguments = {}; ///< a passage with several counts as hit by any of them
    QList<Missed> missed = {}; ///< in the order of the passages
    /// As one codes: tasks among three in each run of passages (of equal length, the last one shorter).
    QList<std::pair<qsizetype, qsizetype>> curve = {}; ///< passages of the run, hits
};

/// "leave-one-letter-out", "as-one-codes", "codebook-alone".
[[nodiscard]] QString protocolWord(SuggestionMeasure::Protocol protocol);

/// "never-given", "lower", "untold".
[[nodiscard]] QString missedWord(SuggestionMeasure::Why why);

/// One coder's passages, in the order of the letters, by start, end; one measure for each protocol. Cancelled where
/// progress says so.
[[nodiscard]] Result<QList<SuggestionMeasure>> measureSuggestions(
    const Suggester &suggester, const QList<MeasuredPassage> &passages, const Progress &progress = {});

} // namespace Kodeks
