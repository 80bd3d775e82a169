// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "core/model/ownabbreviations.h"

namespace Kodeks {

class Suggester;

/// A sentence that speaks of a task, an actor or a move.
struct CuedSentence
{
    TextRange range;
    QStringList cues; ///< what says so, as it stands in the text, in order

    friend bool operator==(const CuedSentence &, const CuedSentence &) = default;
};

/// The sentences of a letter's own text, in order: headings, questions, what stands above and below it left out.
[[nodiscard]] QList<TextRange> bodySentences(
    const LetterText &text, const QList<Section> &sections, const OwnAbbreviations &abbreviations);

/// What in a sentence says that something may be coded there, each once, in order.
[[nodiscard]] QStringList saidCues(const QString &sentence, const Suggester &suggester);

/// Those of bodySentences() that have a cue, coded or not.
[[nodiscard]] QList<CuedSentence> cuedSentences(const LetterText &text, const QList<Section> &sections,
    const OwnAbbreviations &abbreviations, const Suggester &suggester);

} // namespace Kodeks
