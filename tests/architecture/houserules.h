// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/architecture/sourcefile.h"

namespace Kodeks {

/// A sentence for every rule of the house, other than its arrows, that `file` breaks.
[[nodiscard]] QStringList brokenRules(const SourceFile &file);

} // namespace Kodeks
