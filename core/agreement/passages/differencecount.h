// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/passagepairs.h"

namespace Kodeks {

/// How often passages of two coders differ in one way, over all pairs of coders; a pair of passages may differ in
/// several.
struct DifferenceCount
{
    DifferenceKind kind = DifferenceKind::NotFound;
    qint64 count = 0;

    friend bool operator==(const DifferenceCount &, const DifferenceCount &) = default;
};

/// The passages of each two coders, paired, and in what they differ.
struct PairedPassages
{
    qint64 pairs = 0; ///< passages that only one has found included
    qint64 agreed = 0; ///< pairs that differ in nothing
    QList<DifferenceCount> differences; ///< one per kind, in the order of allDifferenceKinds

    PairedPassages();

    /// One letter's of two coders.
    void add(const QList<Passage> &a, const QList<Passage> &b, const Codebook &codebook);
    void add(const PairedPassages &other);

    friend bool operator==(const PairedPassages &, const PairedPassages &) = default;
};

} // namespace Kodeks
