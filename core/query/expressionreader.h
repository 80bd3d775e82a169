// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"

namespace Kodeks {

inline constexpr qsizetype longestQuery = 10'000; ///< UTF-16 units
inline constexpr int deepestQuery = 40; ///< brackets in brackets

/// Reads a query in the language of contract.md §8, English and Norwegian words alike. An empty one asks for every
/// passage. Errors say where it cannot be read and why.
[[nodiscard]] QueryResult<Expression> readExpression(const QString &text);

} // namespace Kodeks
