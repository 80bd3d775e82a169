// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"

#include <QRegularExpression>

namespace Kodeks {

/// A search as a regular expression (PCRE2 as Qt has it, with Unicode's classes; ^ and $ are a line's ends; case counts
/// unless it says (?i)); one that is in vain for so many `steps` at a place (pcre2pattern, "Setting match resource
/// limits") is given up, without a limit at 0. Errors: it is empty, too long, or cannot be read, with the place.
[[nodiscard]] QueryResult<QRegularExpression> readPattern(const QString &pattern, quint32 steps = 0);

} // namespace Kodeks
