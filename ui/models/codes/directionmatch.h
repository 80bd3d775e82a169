// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "ui/models/codes/textmatch.h"

namespace Kodeks {

/// Two actors found in what was typed, and how well.
struct ActorPair
{
    ActorId from;
    ActorId to;
    TextMatch match; ///< letters counted in "from → to"
};

/// Fits typed letters ("e>b", "e b", "uendret", "d.uav") to one direction of the codebook.
[[nodiscard]] std::optional<TextMatch> matchDirection(
    const QString &typed, const Codebook &codebook, const Direction &direction);

/// The two sides of "etat>bydel", "etat->bydel" or "etat → bydel", without space around them; nothing where there is no
/// arrow or a side is empty.
struct ArrowSides
{
    QString from;
    QString to;
};
[[nodiscard]] std::optional<ArrowSides> arrowSides(const QString &typed);

/// The one name in "skole", "skole>" or ">skole"; empty where both sides are given, or neither.
[[nodiscard]] QString loneActor(const QString &typed);

/// The names of the actors that fit typed letters, best first, at most three.
[[nodiscard]] QStringList actorsLike(const QString &typed, const Codebook &codebook);

/// The pairs of actors that "e>f" names, by name or alias, best first; empty where not both sides are given.
[[nodiscard]] QList<ActorPair> actorPairs(const QString &typed, const Codebook &codebook);

} // namespace Kodeks
