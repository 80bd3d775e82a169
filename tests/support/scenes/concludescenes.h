// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/screenshot.h"

namespace Kodeks {

/// What is concluded: conclude-multiples, -flows, -patterns, -flowtable, -graph, -disputes, -questions, -proposal,
/// -rounds and -campaigns. Without `play` for another name.
[[nodiscard]] Scene concludeScene(const QString &name);

} // namespace Kodeks
