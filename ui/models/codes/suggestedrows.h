// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/suggestion.h"
#include "core/model/letter.h"
#include "ui/models/codes/codematcher.h"

#include <array>

namespace Kodeks {

/// Suggestions as rows of the code bar (tasks, directions, arguments), each with why beside it.
[[nodiscard]] std::array<QList<CodeMatch>, 3> suggestedRows(
    const Suggestions &suggestions, const Codebook &codebook, const QList<Letter> &letters);

/// Which parts of a coding were among those rows: "task", "direction", "argument".
[[nodiscard]] QStringList suggestedParts(const std::array<QList<CodeMatch>, 3> &rows, const Coding &coding);

} // namespace Kodeks
