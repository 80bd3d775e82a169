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
    UpperRoman,
    Circled, ///< ① to ⑳
    Bracketed, ///< ⑴ to ⒇
    Stopped, ///< ⒈ to ⒛
    Dashed, ///< - 1 -
    FullWidth, ///< １
    NoteSigns, ///< *, †, ‡, §, **, …
    LowerCyrillic, ///< the Russian alphabet; after я comes аа
    UpperCyrillic
};

/// 3 as "3", "03", "c", "C", "iii", "III", "③", …; empty for None and Bullet. What a way of counting cannot write
/// (Roman numerals below 1 and above 3999, signs above 20) is decimal.
[[nodiscard]] QString itemNumber(int value, Numbering numbering);

/// The sign a bullet has as text: boxes and ticks of symbol fonts are those, a private or empty one is "•".
[[nodiscard]] QString bulletSign(const QString &sign, QStringView font = {});

} // namespace Kodeks
