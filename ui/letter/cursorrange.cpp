// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/cursorrange.h"

namespace Kodeks {

LayoutRange layoutRange(const LetterText &text, TextRange range, qsizetype paragraphStart, qsizetype paragraphLength)
{
    const qsizetype from = std::clamp<qsizetype>(text.toUtf16(range.start) - paragraphStart, 0, paragraphLength);
    const qsizetype to = std::clamp<qsizetype>(text.toUtf16(range.end) - paragraphStart, 0, paragraphLength);
    return {static_cast<int>(from), static_cast<int>(std::max<qsizetype>(0, to - from))};
}

} // namespace Kodeks
