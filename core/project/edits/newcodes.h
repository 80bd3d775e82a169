// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/coding.h"

namespace Kodeks {

class Workspace;

/// The coding with what is new in it added to the codebook: the task (and groups above it that are not there), the
/// actors, the direction, the arguments. What is there by now is not made again. Fails (Invalid) where the coding says
/// nothing.
[[nodiscard]] Result<Coding> ensureCodes(Workspace &workspace, const Coding &coding);

} // namespace Kodeks
