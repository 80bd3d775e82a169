// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "core/structure/abbreviation.h"

#include <QList>

namespace Kodeks {

/// The units a letter is read, selected and compared in. Each list is in order; its ranges are not empty, do not
/// overlap and have no white space at either end. README.md has the rules. All are linear in the length of the text.

/// Words by Unicode's rules (UAX 29), without those that hold no letter and no digit.
[[nodiscard]] QList<TextRange> words(const LetterText &letter);

/// The same of a stretch of the text alone; linear in its length.
[[nodiscard]] QList<TextRange> wordsWithin(const LetterText &letter, TextRange within);

/// Sentences; a list item's marker belongs to its first sentence. What holds no letter, digit or symbol is no sentence.
/// `headings` (in order) are what the letter's file marks as such: none goes on over its ends.
[[nodiscard]] QList<TextRange> sentences(const LetterText &letter, const Abbreviations &abbreviations = Abbreviations(),
    const QList<TextRange> &headings = {});

/// Those of a letter's sections that are headings, titles and questions.
[[nodiscard]] QList<TextRange> headingRanges(const QList<Section> &sections);

/// Paragraphs: in a hard-wrapped letter what stands between blank lines and line breaks its writer made, in any
/// other letter each line. A list item is one of its own.
[[nodiscard]] QList<TextRange> paragraphs(const LetterText &letter);

} // namespace Kodeks
