// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// Lines that stand before the header of a table in text with separators.
struct TitleLines
{
    qsizetype length = 0; ///< UTF-16 units
    QStringList said;     ///< what they say, without empty ones
};

/// What a table is called, where its first lines have one cell each and the first with several (one of ten) is followed
/// by one with as many. Nothing where the first line has several, or prose with commas may be meant.
[[nodiscard]] TitleLines titleLines(QStringView text);

} // namespace Kodeks
