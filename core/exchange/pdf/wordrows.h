// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/uprightwords.h"

namespace Kodeks {

/// The words of one line, from left to right.
using WordRow = QList<PdfWord>;

/// Whether two words share a line: more than half of the lower of their heights.
[[nodiscard]] bool shareLine(double top, double bottom, const PdfWord &word);

/// The rows of a group, in the order in which they are read. Words that come in order stay in it, but for what forms
/// are filled in with, which files have last: it goes to the question on whose line it stands. Else rows go downwards,
/// column after column where a gutter parts all of them.
[[nodiscard]] QList<WordRow> wordRows(const UprightWords &group);

} // namespace Kodeks
