// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/differences.h"

#include <QStringList>

namespace Kodeks {

/// How two sets of codes differ, J being what they share of all their codes. Equal sets do not differ, two empty ones
/// neither; an empty one differs from every other by 1.
enum class SetDifference {
    Jaccard,  ///< 1 - J. Source: Jaccard (1901).
    Masi,     ///< 1 - J M, M = 1 equal, 2/3 one within the other, 1/3 overlapping. Source: Passonneau (2006), LREC.
    MasiDkpro ///< (1 - J) (1 - M), the empty set being within every other, as one other program has it
};

/// Between sets written "a|b", "{}" for the empty one. `codes`, if given, are those of the codebook: one that has a "|"
/// in its name and is no set of others of them is one code.
[[nodiscard]] Differences setDifferences(const QStringList &sets, SetDifference kind, const QStringList &codes = {});

/// A set as written by hand in the form in which equal sets are equal texts: sorted, each code once.
[[nodiscard]] QString normalisedSet(const QString &set);
/// The codes of a set; none for "{}". `codes` as for setDifferences().
[[nodiscard]] QStringList codesOfSet(const QString &set, const QStringList &codes = {});

} // namespace Kodeks
