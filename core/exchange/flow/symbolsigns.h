// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// Whether a font has signs in the places of letters: Wingdings, Wingdings 2 and 3, Webdings, Symbol, Zapf Dingbats.
[[nodiscard]] bool isSymbolFont(QStringView font);

/// What the sign at a place of such a font looks like, as a character of Unicode; places are 0x20 to 0xFF, or the same
/// from U+F000 on, as office programs write them. What is not known stays a private-use character from U+F000 on.
[[nodiscard]] QString symbolSign(QStringView font, char16_t place);

/// A whole text in such a font: private-use characters become signs, ordinary ones too unless they are words, which
/// stay. In any other font it is what it was.
[[nodiscard]] QString symbolText(QStringView font, const QString &text);

/// Whether a character is a private-use one, which means nothing without its font.
[[nodiscard]] bool isPrivateUse(QChar sign);

} // namespace Kodeks
