// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Kodeks {

/// This process becomes kodeks-window, called by the same words: the program of the window, of its pictures and of
/// printed pages, apart so that no other command loads what takes to show them. It lies beside this program or in
/// ../libexec/kodeks. Returns only where that cannot be done. Needs a QCoreApplication.
void becomeWindowProgram(char **argv);

/// Why it could not be done.
[[nodiscard]] Error withoutWindowProgram();

} // namespace Kodeks
