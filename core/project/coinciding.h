// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Kodeks {

class Workspace;

/// Passages that an edit has changed so that a coder now has one twice (core/model/samepassage.h) become one. The one
/// that was changed stays, since its change is what other copies of the project are to learn; of several that were
/// changed, the first.
[[nodiscard]] Result<> joinCoinciding(Workspace &workspace);

} // namespace Kodeks
