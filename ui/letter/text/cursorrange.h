// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

namespace Kodeks {

/// A stretch of one paragraph's layout, in UTF-16 units counted from the paragraph's start.
struct LayoutRange
{
    int start = 0;
    int length = 0;
};

/// Where a code point range of the letter lies within the paragraph whose first UTF-16 unit is `paragraphStart`
/// and which is `paragraphLength` units long; length 0 if it lies outside.
[[nodiscard]] LayoutRange layoutRange(
    const LetterText &text, TextRange range, qsizetype paragraphStart, qsizetype paragraphLength);

/// The smallest range of whole graphemes that covers `range`, for every move of the mouse in a letter of any size: it
/// looks at the surroundings of the two ends only, so a grapheme of more than some hundred characters may be cut.
/// Clipped to the text; an empty range stays empty, moved to the grapheme's start.
[[nodiscard]] TextRange snappedNearby(const LetterText &text, TextRange range);

} // namespace Kodeks
