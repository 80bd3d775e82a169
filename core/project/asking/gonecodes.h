// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/line/remainingquery.h"

namespace Kodeks {

class Project;

/// What is left of a query without the codes, actors and coders that the project had and has no longer: those that its
/// journal knows. A query that names none of them, or that cannot be read, is left as it is.
[[nodiscard]] Result<RemainingQuery> remainingOf(
    const Project &project, const QString &query, const QueryVocabulary &vocabulary);

/// That these are gone, and that what a query says of them is left out.
[[nodiscard]] QString goneSentence(const QStringList &gone);
/// That they are, and that the query asks for nothing else.
[[nodiscard]] QString nothingLeftSentence(const QStringList &gone);

} // namespace Kodeks
