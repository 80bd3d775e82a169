// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rounds/sight.h"

#include <string>

namespace Kodeks {

/// " AND (…)": of the rows of passages called `passage` those that are seen; empty where all are. Of numbers alone.
[[nodiscard]] std::string andSeen(const Sight &sight, const std::string &passage);

} // namespace Kodeks
