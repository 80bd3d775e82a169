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
/// - Heading: what the letter's file marks as one. Where it marks fewer than two, also a short block that begins with
///   a capital or a number, ends in no punctuation, greets nobody, states nothing and has text of its own beneath it; a
///   numbered one stands apart from other numbers and follows no lead-in ("følgende", a colon).
/// Level: those of marked headings, from 0; else questions 0, numbered headings beneath them, other headings beneath
/// those. Anything else is one below its heading, as is a question between marked headings.
[[nodiscard]] QList<Section> readSections(
    const LetterText &letter, const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail);

} // namespace Kodeks
