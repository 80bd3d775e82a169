// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sentence.h"
#include "core/model/code.h"

#include <optional>

namespace Kodeks {

/// The kind a direction has that does not name one: a transfer between two actors; without any, what the id means by
/// convention (D.UENDRET, D.SAMARBEID, D.UAVKLART); otherwise nothing.
[[nodiscard]] std::optional<Direction::Kind> directionKindFor(
    const QString &code, const QString &from, const QString &to);

/// What people call it: “transfer”, “unchanged”, “cooperation” or “unclear”.
[[nodiscard]] Sentence directionKindName(Direction::Kind kind);

} // namespace Kodeks
