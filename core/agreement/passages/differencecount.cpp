// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/differencecount.h"

namespace Kodeks {

PairedPassages::PairedPassages()
{
    for (const DifferenceKind kind : allDifferenceKinds)
        differences.append({kind, 0});
}

void PairedPassages::add(const QList<Passage> &a, const QList<Passage> &b, const Codebook &codebook)
{
    const QList<PassagePair> paired = pairPassages(a, b, codebook);
    pairs += paired.size();
    for (const PassagePair &pair : paired) {
        agreed += pair.isAgreed() ? 1 : 0;
        for (DifferenceCount &difference : differences)
            difference.count += pair.kinds.testFlag(difference.kind) ? 1 : 0;
    }
}

void PairedPassages::add(const PairedPassages &other)
{
    pairs += other.pairs;
    agreed += other.agreed;
    for (qsizetype i = 0; i < differences.size(); ++i)
        differences[i].count += other.differences[i].count;
}

} // namespace Kodeks
