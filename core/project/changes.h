// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/change.h"
#include "core/storage/rowstore.h"

#include <functional>

namespace Kodeks {

/// What rows that were touched (in that order) mean to those who follow the project. `passageOf` gives letter and coder
/// of a passage whose own row was not touched.
[[nodiscard]] Change changeFrom(
    const QList<RowStore::Touched> &touched, const std::function<Change::PassageChange(PassageId)> &passageOf);

} // namespace Kodeks
