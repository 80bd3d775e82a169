// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// What the numbers of days in a workbook count from.
enum class SheetEpoch { Year1900, Year1904 };

/// Whether numbers with this format are dates or times of day: the numbered formats of Office Open XML (ECMA-376 part
/// 1, 18.8.30).
[[nodiscard]] bool isDateFormat(int number);
/// The same for a format of the workbook's own: "dd.mm.yyyy". Times elapsed ("[h]:mm") are none.
[[nodiscard]] bool isDateFormat(const QString &code);

/// A number of days as yyyy-MM-dd, with THH:mm:ss if there is a time of day, HH:mm:ss if there is nothing else; empty
/// if it is no day from 1900 (1904) to 9999, or the 29th of February 1900, which only spreadsheets know.
[[nodiscard]] QString sheetDate(double days, SheetEpoch epoch);

/// A number as short as it is exact: at most 15 digits, without zeros at the end; a whole number with all the digits
/// that the file has. The text itself if it is no number.
[[nodiscard]] QString sheetNumber(const QString &text);

} // namespace Kodeks
