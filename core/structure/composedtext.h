// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

#include <optional>

namespace Kodeks {

/// A letter's text with its letters composed (NFC) and its no-break spaces as spaces, which reads the same, and where
/// each part of it stands in the letter.
class ComposedText
{
public:
    /// Nothing if the text is its own composed form.
    [[nodiscard]] static std::optional<ComposedText> of(const LetterText &letter);

    [[nodiscard]] const LetterText &letter() const { return m_composed; }
    [[nodiscard]] qsizetype placeOf(qsizetype utf16) const; ///< of a place in the letter itself; UTF-16 units
    [[nodiscard]] TextRange rangeInLetter(TextRange range) const; ///< code points

private:
    LetterText m_composed;
    LetterText m_own;
    QList<qsizetype> m_origins; ///< of each unit of the composed text, and of its end
};

} // namespace Kodeks
