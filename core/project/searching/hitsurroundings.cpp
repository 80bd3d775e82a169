// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/hitsurroundings.h"

#include "core/storage/letterstore.h"
#include "core/storage/reading.h"
#include "core/structure/boundaries.h"

namespace Kodeks {

namespace {

HitSurroundings::Stretch stretch(const LetterText &text, TextRange hit, TextRange around)
{
    return {text.slice({std::min(around.start, hit.start), hit.start}),
        text.slice({hit.end, std::max(around.end, hit.end)})};
}

} // namespace

Result<HitSurroundings> hitSurroundings(
    const QString &projectPath, const HitPlace &hit, const OwnAbbreviations &abbreviations)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto letter = LetterStore::letter(**connection, hit.letter);
    if (!letter)
        return failed(letter);
    if (!*letter)
        return HitSurroundings{};
    const auto text = LetterStore::textOf(**connection, (*letter)->sha256);
    const auto sections = LetterStore::sectionsOf(**connection, (*letter)->sha256);
    if (!text)
        return failed(text);
    if (!sections)
        return failed(sections);
    if (!text->isValid(hit.range))
        return HitSurroundings{};
    const TextRange sentence
        = touchedBy(hit.range, sentences(*text, Abbreviations(abbreviations), headingRanges(*sections)));
    const TextRange paragraph = touchedBy(sentence, paragraphs(*text));
    return HitSurroundings{stretch(*text, hit.range, sentence), stretch(*text, hit.range, paragraph)};
}

} // namespace Kodeks
