// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// Where the next sentence end of a paragraph is.
///
/// Searches from `from` on and returns the position just after the end mark and the quotes and parentheses that close
/// with it, or the size of `paragraph`. An end mark is . ! ? … or its counterpart in another script. A full stop does
/// not end a sentence after an abbreviation, an initial, an ordinal or the day of a date, nor before a lower-case
/// letter.
[[nodiscard]] qsizetype sentenceEnd(QStringView paragraph, qsizetype from);

} // namespace Kodeks
