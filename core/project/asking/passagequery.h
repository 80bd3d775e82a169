// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/binding.h"
#include "core/query/passageplace.h"

namespace Kodeks {

class Project;

/// The passages that fulfil a condition, of those that are seen, in no order.
[[nodiscard]] Result<QList<PassagePlace>> passagesThat(const Project &project, const Condition &condition);

/// The same of a query as it was typed (contract.md §8): Invalid, with the place and the nearest name, if it cannot be
/// read.
[[nodiscard]] Result<QList<PassagePlace>> passagesThat(const Project &project, const QString &query);

/// What the words of a query can name in the project.
[[nodiscard]] Result<QueryVocabulary> queryVocabulary(const Project &project);

/// What such a query asks for; the same errors, which say so where a name was in the project and is no longer.
[[nodiscard]] Result<Condition> conditionOf(const Project &project, const QString &query);

/// A fault of a query in one sentence with its place, for where the query itself is not in view.
[[nodiscard]] Error queryFault(const QString &query, const QueryError &error);

} // namespace Kodeks
