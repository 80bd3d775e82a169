// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "core/model/ownabbreviations.h"

namespace Kodeks {

/// How much of a letter is shown of a passage.
enum class ReadingContext { None, Sentence, Paragraph };

/// The passage with the sentences, or the paragraphs, that it touches. Looks no further than some thousand characters
/// around the passage, however long the letter is.
[[nodiscard]] TextRange withContext(const LetterText &text, const QList<Section> &sections,
    const OwnAbbreviations &abbreviations, TextRange passage, ReadingContext context);

} // namespace Kodeks
