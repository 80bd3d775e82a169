// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"

namespace Kodeks {

/// Where a range of a letter stands, for whoever cites it: "LO Kommune Oslo, 17.04.2024, section 2". Sender (or what
/// the window calls the letter), date as far as there is one, and the number of the question, heading or numbered item
/// that the range begins under; the heading itself where none has a number.
[[nodiscard]] QString citation(
    const Letter &letter, const LetterText &text, const QList<Section> &sections, TextRange range);

} // namespace Kodeks
