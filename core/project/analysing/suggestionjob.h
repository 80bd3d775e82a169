// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/measuring.h"
#include "core/model/coder.h"
#include "core/query/scope.h"

#include <functional>

namespace Kodeks {

struct CoderMeasures
{
    QString coder;
    QList<SuggestionMeasure> measures;
};

struct MeasuredSuggestions
{
    ScopeFigures scope;
    QList<CoderMeasures> coders; ///< in the project's order
    Codebook codebook = {};
    QList<Letter> letters = {};
};

/// How well suggestions do, coder by coder; consensus coders only where they are asked for. Opens the project for
/// itself, so it may run in any thread. Nothing but what the viewer (Project::viewer()) sees is measured. Errors: those
/// of readScope(); cancelled.
[[nodiscard]] Result<MeasuredSuggestions> measuredSuggestions(
    const QString &path, const Scope &scope, const Progress &progress = {}, std::optional<CoderId> viewer = {});

struct SuggestionAnswer
{
    ScopeFigures scope; ///< what was learned from
    Suggestions suggestions;
    Codebook codebook;
    QList<Letter> letters;
};

/// What is likely for a stretch of a letter; learned from the passages of the scope but for those that overlap it.
/// Errors: those of readScope(); an unknown letter; a range that the letter does not have.
[[nodiscard]] Result<SuggestionAnswer> suggestionsFor(
    const QString &path, const QString &letter, TextRange range, const Scope &scope);

/// "“sykehjem” in the passage". `called` says how letters are called; by their names without it.
[[nodiscard]] QString suggestionReason(const SuggestionReason &reason, const QList<Letter> &letters,
    const std::function<QString(const Letter &)> &called = {});

} // namespace Kodeks
