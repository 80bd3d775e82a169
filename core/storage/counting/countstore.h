// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/rounds/sight.h"
#include "core/query/studycounts.h"

namespace Kodeks {

class Connection;

/// Counts what a study has come to, without reading a text or a passage. Only what is seen.
namespace CountStore {

/// An invalid coder is all that are no consensus; of some passages alone where `only` has a value.
using OnlyPassages = std::optional<QList<PassageId>>;
[[nodiscard]] Result<StudyCounts> counts(
    Connection &connection, CoderId coder, const Sight &sight, const OnlyPassages &only = {});
[[nodiscard]] Result<QList<LetterAmount>> ofLetters(Connection &connection, CoderId coder, const Sight &sight);
/// The passages that a number counts, by id.
[[nodiscard]] Result<QList<PassageId>> counted(
    Connection &connection, const CountedPassages &which, const Sight &sight);

} // namespace CountStore

} // namespace Kodeks
