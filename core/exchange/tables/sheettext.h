// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Kodeks {

inline constexpr qsizetype longestCell = 32767; ///< UTF-16 units, the most that a cell of a spreadsheet holds

/// What a cell of a spreadsheet (Office Open XML) holds of a text.
struct SheetText
{
    QByteArray utf8;
    bool cut = false; ///< too long: what it holds ends with an ellipsis
};

/// Control characters, which XML has no place for, are written _xHHHH_ as the format has it, and so is the underscore
/// of a text that looks like that; spreadsheets show and give back the characters themselves. Never cuts a character in
/// two.
[[nodiscard]] SheetText sheetText(const QString &text);

} // namespace Kodeks
