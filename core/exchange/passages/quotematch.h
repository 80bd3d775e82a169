// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

class LetterText;

/// How a quote in a table agrees with the text at its place.
enum class QuoteMatch {
    None,
    Trimmed, ///< without the white space at its ends
    Cut, ///< it is the beginning, as long as a spreadsheet's cell can be, or ending in an ellipsis
    Whole ///< but for the kind of line breaks, a last one, the form of Unicode and unseen signs
};

[[nodiscard]] QuoteMatch matchQuote(const QString &quote, const QString &slice);

/// Whether a position stands inside one visible sign.
[[nodiscard]] bool cutsSign(const LetterText &text, qsizetype position);
/// Whether letters or digits stand on both sides.
[[nodiscard]] bool cutsWord(const LetterText &text, qsizetype position);

} // namespace Kodeks
