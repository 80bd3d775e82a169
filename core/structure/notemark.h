// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// Where the marks of notes end that stand behind an end mark at `at` without white space between: raised digits (also
/// several with a space between), "[1]", "[1, 2]", "[note 3]", "(1)", "^1" as Kodeks writes them, daggers. `at` if
/// there are none.
[[nodiscard]] qsizetype noteMarksEnd(QStringView paragraph, qsizetype at);

/// Likewise for a number of at most three digits that was raised before a program lost that ("forslaget.1 Vi …"):
/// white space or nothing has to follow it.
[[nodiscard]] qsizetype plainNoteMarkEnd(QStringView paragraph, qsizetype at);

} // namespace Kodeks
