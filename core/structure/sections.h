// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/letterhead.h"
#include "core/structure/lettertail.h"

namespace Kodeks {

/// One section per block, in order. Rules:
/// - Question: a numbered block whose first sentence ends in a question mark, a block of its own that holds questions
///   only, "Spørsmål 2 …", or a question told as a heading: what it asks for, a relative clause and a modal verb
///   ("Oppgaver som … kunne …").
/// - Heading: a short block that begins with a capital or a number and ends in no punctuation; a numbered one stands
///   apart from other numbers and follows no lead-in ("følgende", a colon).
/// Level: questions 0, numbered headings beneath them, other headings beneath those; anything else one below its
/// heading.
[[nodiscard]] QList<Section> readSections(
    const LetterText &letter, const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail);

} // namespace Kodeks
