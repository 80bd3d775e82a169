// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions/actionspec.h"

namespace Kodeks {

/// Why something that needs what is missing cannot be done, and what to do: a sentence; empty if nothing is missing.
[[nodiscard]] QString reasonFor(Needs missing);

} // namespace Kodeks
