// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <utility>
#include <variant>

namespace Kodeks {

class Project;

/// A code and the one of its kind that it is merged into.
using CodeMerge = std::variant<std::pair<TaskId, TaskId>, std::pair<DirectionId, DirectionId>,
    std::pair<ActorId, ActorId>, std::pair<ArgumentId, ArgumentId>>;

/// What a merge would do to the passages, before it is made.
struct MergePreview
{
    qsizetype passages = 0;   ///< that have the code; of an actor, those whose direction names it
    qsizetype coinciding = 0; ///< of these, those that would be the same as another one, with which they are joined

    friend bool operator==(const MergePreview &, const MergePreview &) = default;
};

/// Of the passages that are seen. Errors: of reading the project.
[[nodiscard]] Result<MergePreview> previewMerge(const Project &project, const CodeMerge &merge);

} // namespace Kodeks
