// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/passage.h"

#include <QFlags>
#include <optional>

namespace Kodeks {

/// In what two coders differ at one place.
enum class DifferenceKind {
    NotFound = 0x01,   ///< only one of them has a passage here; then it is the only kind
    Boundaries = 0x02, ///< the passages do not begin and end at the same characters
    Task = 0x04,
    Direction = 0x08,  ///< and not because two transfers have other actors
    From = 0x10,       ///< both are transfers, from different actors
    To = 0x20,
    Arguments = 0x40,  ///< as sets: their order does not count
};
Q_DECLARE_FLAGS(DifferenceKinds, DifferenceKind)
inline constexpr DifferenceKind allDifferenceKinds[]
    = {DifferenceKind::NotFound, DifferenceKind::Boundaries, DifferenceKind::Task, DifferenceKind::Direction,
        DifferenceKind::From, DifferenceKind::To, DifferenceKind::Arguments};

/// The word for it in files, the same in every language: "not_found", "boundaries", …
[[nodiscard]] QString differenceKindName(DifferenceKind kind);

/// A passage of one coder and the passage of another that stands for the same statement; or one that the other has not
/// found.
struct PassagePair
{
    std::optional<Passage> a; ///< at least one of the two is there
    std::optional<Passage> b;
    DifferenceKinds kinds; ///< none: the two agree

    [[nodiscard]] bool isAgreed() const { return !kinds; }
    /// From the first character of either to the last of either.
    [[nodiscard]] TextRange range() const;

    friend bool operator==(const PassagePair &, const PassagePair &) = default;
};

/// In what two passages differ. Certainty and memo do not count; a code that the codebook does not have is none.
[[nodiscard]] DifferenceKinds differencesBetween(const Passage &a, const Passage &b, const Codebook &codebook);

/// Pairs the passages of one letter: of those that overlap first the ones with the same task, then those that share the
/// most characters. Every passage is in exactly one pair, the pairs in order of their range. The same whatever the
/// order of the lists, and with the coders exchanged but for a and b.
[[nodiscard]] QList<PassagePair> pairPassages(
    const QList<Passage> &a, const QList<Passage> &b, const Codebook &codebook);

} // namespace Kodeks

Q_DECLARE_OPERATORS_FOR_FLAGS(Kodeks::DifferenceKinds)
