// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/condition.h"
#include "core/query/passageplace.h"

#include <functional>

namespace Kodeks {

class Project;

/// What near(…) is found out from.
struct NearSource
{
    std::function<Result<QList<PassagePlace>>(const Condition &)> places;
    std::function<Result<QList<TextRange>>(LetterId)> sentences; ///< of a letter, in order
};

/// The condition with every Near part replaced by the passages that fulfil it (Kind::Passage). Two passages are as many
/// sentences away from each other as sentences must be stepped over from the last one that the earlier touches to the
/// first one that the later touches; in one sentence: 0.
[[nodiscard]] Result<Condition> withoutNear(const Project &project, const Condition &condition);
[[nodiscard]] Result<Condition> withoutNear(const NearSource &source, const Condition &condition);

} // namespace Kodeks
