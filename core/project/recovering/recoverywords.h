// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recovering/savedproject.h"

namespace Kodeks {

/// What is lost, and what was lost and came back, in sentences.
[[nodiscard]] QStringList lossesOf(const SavedProject &saved);
[[nodiscard]] QStringList mendingsOf(const SavedProject &saved);

} // namespace Kodeks
