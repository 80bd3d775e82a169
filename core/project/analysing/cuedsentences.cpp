// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/cuedsentences.h"

#include "core/analysis/suggesting/suggester.h"
#include "core/structure/boundaries.h"

namespace Kodeks {

namespace {

/// What is the letter's own text, in which something may be coded.
bool isBody(Section::Kind kind)
{
    return kind == Section::Kind::Paragraph || kind == Section::Kind::Bullet || kind == Section::Kind::NumberedItem;
}

} // namespace

QList<TextRange> bodySentences(
    const LetterText &text, const QList<Section> &sections, const OwnAbbreviations &abbreviations)
{
    QList<TextRange> bodies;
    for (const Section &section : sections) {
        if (isBody(section.kind))
            bodies.append(section.range);
    }
    QList<TextRange> found = sentences(text, Abbreviations(abbreviations), headingRanges(sections));
    found.removeIf([&bodies](TextRange sentence) {
        const auto next = std::ranges::upper_bound(bodies, sentence.start, {}, &TextRange::end);
        return next == bodies.end() || !next->overlaps(sentence);
    });
    return found;
}

QStringList saidCues(const QString &sentence, const Suggester &suggester)
{
    QStringList words;
    for (const Suggester::Cue &cue : suggester.cues(sentence)) {
        if (!words.contains(cue.words))
            words.append(cue.words);
    }
    return words;
}

QList<CuedSentence> cuedSentences(const LetterText &text, const QList<Section> &sections,
    const OwnAbbreviations &abbreviations, const Suggester &suggester)
{
    QList<CuedSentence> found;
    for (const TextRange sentence : bodySentences(text, sections, abbreviations)) {
        if (QStringList cues = saidCues(text.slice(sentence), suggester); !cues.isEmpty())
            found.append({sentence, std::move(cues)});
    }
    return found;
}

} // namespace Kodeks
