// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"

#include <QStringList>

namespace Kodeks {

/// A stretch of a letter that is to be coded, with what stands around it.
struct SuggestionPlace
{
    LetterId letter;
    TextRange range;
    QString text; ///< of the range
    QStringList headings; ///< questions, headings and the title above it, the nearest first; a short item may be one
    QString paragraph; ///< that it begins in
    QString before; ///< the two paragraphs before that one
};

/// `sections` are those of the letter, in order.
[[nodiscard]] SuggestionPlace suggestionPlace(
    LetterId letter, const LetterText &text, const QList<Section> &sections, TextRange range);

} // namespace Kodeks
