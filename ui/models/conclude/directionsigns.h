// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QHash>
#include <QSet>

namespace Kodeks {

/// Directions in two or three characters: "e→b" by the shortest beginnings that tell the actors apart, "=" unchanged,
/// "+" cooperation, "?" unclear.
[[nodiscard]] QHash<DirectionId, QString> directionSigns(const Codebook &codebook);

/// What sign stands for "these cannot both be".
inline constexpr auto conflictSign = u"≠";

/// "e→b etat → bydel · = unchanged …" of the directions that are asked for, in the codebook's order.
[[nodiscard]] QString signLegend(const Codebook &codebook, const QSet<DirectionId> &directions);

} // namespace Kodeks
