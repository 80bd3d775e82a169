// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"

#include <QString>
#include <initializer_list>
#include <optional>

namespace Kodeks {

/// Whether a word is one of several, whatever its case.
[[nodiscard]] bool isOneOf(const QString &word, std::initializer_list<QStringView> words);

/// Whether a word of a query joins expressions, in English or Norwegian, whatever its case.
[[nodiscard]] bool isOr(const QString &word);
[[nodiscard]] bool isAnd(const QString &word);
[[nodiscard]] bool isNot(const QString &word);

/// The relation to another passage that a word asks for: near, overlaps, same-letter.
[[nodiscard]] std::optional<Expression::Kind> relationFromWord(const QString &word);

} // namespace Kodeks
