// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// How an item of a list counts.
enum class Numbering {
    None,
    Bullet,
    Decimal,
    DecimalZero,
    LowerLetter, ///< after z come aa, bb, …: as Word counts
    UpperLetter,
    LowerAlphabet, ///< after z come aa, ab, …: as OpenDocument and web pages count
    UpperAlphabet,
    LowerRoman,
    UpperRoman
};

/// 3 as "3", "03", "c", "C", "iii" or "III"; empty for None and Bullet. What
/// Roman numerals cannot write (below 1, above 3999) is decimal.
[[nodiscard]] QString itemNumber(int value, Numbering numbering);

/// The sign a bullet has as text: boxes and ticks of symbol fonts are those, a private or empty one is "•".
[[nodiscard]] QString bulletSign(const QString &sign, QStringView font = {});

} // namespace Kodeks
