// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/refipositions.h"
#include "core/exchange/refi/refivalues.h"

namespace Kodeks {

/// What was counted on the way from a QDPX to a study.
struct QdpxCounts
{
    qsizetype outside = 0;      ///< selections without a place in their text
    qsizetype wholeSources = 0; ///< sources that are coded as a whole
    qsizetype divided = 0;
    qsizetype unpaired = 0;
    qsizetype unknownCodes = 0;
    qsizetype lostValues = 0;
    qsizetype lostNotes = 0; ///< whose files the archive does not have, or that cannot be read
    bool own = false; ///< Kodeks wrote the file
};

/// Translated sentences on how the positions of one source were read, and on what does not fit its quotes.
[[nodiscard]] QStringList placeRemarks(const RefiSource &source, const RefiPlaces &places, const LetterText &text);
/// Translated sentences on what was decided and left out in all.
[[nodiscard]] QStringList qdpxRemarks(const RefiProject &project, const QdpxCounts &counts);

} // namespace Kodeks
