// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// The code of one of the formats that have a number only (ECMA-376 part 1, 18.8.30); empty for General and for those
/// whose looks depend on the language.
[[nodiscard]] QString builtInFormat(int number);

/// A number as a cell with this format shows it: padded with zeros, with signs between its digits ("00\/0000"), with
/// its decimals, as a percentage, a fraction, elapsed time ("[h]:mm"), by the section for its sign. The decimal point
/// is a point, and there are no separators for thousands, so that it is the same everywhere. Where the format hides
/// digits (powers, thousands) or all of it, and for General, it is the number as sheetNumber() has it. `text` is the
/// number as the file has it.
[[nodiscard]] QString shownNumber(const QString &text, const QString &format);

} // namespace Kodeks
