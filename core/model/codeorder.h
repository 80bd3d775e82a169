// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QHash>
#include <algorithm>

namespace Kodeks {

/// Codes of one dimension by their positions.
template <typename Codes>
[[nodiscard]] QList<typename Codes::value_type> inOrder(Codes codes)
{
    std::ranges::stable_sort(codes, {}, &Codes::value_type::position);
    return codes;
}

/// The tasks right beneath each, in order; those whose parent is not in the codebook are at the top, beneath the
/// invalid id.
[[nodiscard]] QHash<TaskId, QList<Task>> tasksByParent(const Codebook &codebook);

/// Every task and group once, each before those below it.
[[nodiscard]] QList<TaskId> treeOrder(const Codebook &codebook);

} // namespace Kodeks
