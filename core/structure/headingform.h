// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/blocks.h"

namespace Kodeks {

// What a block can be by its own words, whatever stands around it.

/// A question: numbered, or a block that holds questions only, or "Spørsmål 2 …".
[[nodiscard]] bool isQuestion(const Block &block);

/// A question told as a heading, with no question mark: "Oppgaver som i dag ligger til etatene som kunne vært løst
/// bedre", "Hvilke oppgaver bør flyttes".
[[nodiscard]] bool isToldQuestion(const Block &block);

/// Short, begins with a capital or a digit, one sentence at most and no punctuation at its end.
[[nodiscard]] bool hasHeadingForm(const Block &block);

/// Says that a list follows: ends in a colon, or has "følgende".
[[nodiscard]] bool isLeadIn(const Block &block);

} // namespace Kodeks
