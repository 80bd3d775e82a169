// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/preferences.h"

namespace Kodeks {

/// Makes the whole application light, dark or as the system is. Where the platform cannot change its colours,
/// the application gets a palette of its own.
void applyAppearance(Preferences::Appearance appearance);

} // namespace Kodeks
