// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

namespace Kodeks {

/// A place that was found in a letter.
struct HitPlace
{
    LetterId letter;
    TextRange range;

    friend bool operator==(const HitPlace &, const HitPlace &) = default;
    friend size_t qHash(const HitPlace &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.letter, place.range.start, place.range.end);
    }
};

/// What of a hit is coded.
enum class HitUnit {
    Sentence, ///< from the first sentence that the hit touches to the last; the hit where it touches none
    Hit,
};

/// From the first of `units` (in order, none touching another) that the range touches to the last; the range itself
/// where it touches none.
[[nodiscard]] TextRange touchedBy(TextRange range, const QList<TextRange> &units);

/// What is coded where these hits are, each place once, without white space at its ends, in the order in which the
/// letters come and by start and end. Hits of letters that are gone, and of nothing but white space, give no place.
/// Opens the file for itself, so it may run in any thread.
[[nodiscard]] Result<QList<HitPlace>> placesToCode(
    const QString &projectPath, const QList<HitPlace> &hits, HitUnit unit, const Progress &progress = {});

} // namespace Kodeks
