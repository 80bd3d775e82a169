// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEnvironmentVariables>
#include <algorithm>

namespace Kodeks {

/// How many rounds of a random proof are run: `few` with ./test, and KODEKS_ROUNDS times as many where it is set.
[[nodiscard]] inline int rounds(int few)
{
    return few * std::max(1, qEnvironmentVariableIntValue("KODEKS_ROUNDS"));
}

} // namespace Kodeks
