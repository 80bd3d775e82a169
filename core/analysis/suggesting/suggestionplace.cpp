// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/suggestionplace.h"

#include <limits>

namespace Kodeks {

namespace {

constexpr qsizetype longestItem = 80; ///< of one that heads what follows
constexpr qsizetype before = 2;

bool heads(Section::Kind kind)
{
    return kind == Section::Kind::Question || kind == Section::Kind::Heading || kind == Section::Kind::Title;
}

bool isItem(Section::Kind kind)
{
    return kind == Section::Kind::Bullet || kind == Section::Kind::NumberedItem;
}

QStringList headingsAbove(const LetterText &text, const QList<Section> &sections, qsizetype last, TextRange range)
{
    QStringList headings;
    int level = std::numeric_limits<int>::max();
    for (qsizetype at = last; at >= 0; --at) {
        const Section &section = sections.at(at);
        const bool leads = headings.isEmpty() && isItem(section.kind) && section.range.end <= range.start
            && section.range.length() < longestItem;
        if (!leads && (!heads(section.kind) || section.level >= level))
            continue;
        headings.append(text.slice(section.range));
        if (!leads)
            level = section.level;
    }
    return headings;
}

} // namespace

SuggestionPlace suggestionPlace(
    LetterId letter, const LetterText &text, const QList<Section> &sections, TextRange range)
{
    SuggestionPlace place{letter, range, text.slice(range), {}, text.slice(range), {}};
    const auto next = std::ranges::upper_bound(
        sections, range.start, {}, [](const Section &section) { return section.range.start; });
    const qsizetype last = next - sections.begin() - 1;
    if (last < 0)
        return place;
    place.headings = headingsAbove(text, sections, last, range);
    if (sections.at(last).range.contains(range.start))
        place.paragraph = text.slice(sections.at(last).range);
    QStringList earlier;
    for (qsizetype at = last; at >= 0 && earlier.size() < before; --at) {
        const Section &section = sections.at(at);
        if (section.range.end <= range.start && section.kind != Section::Kind::Question
            && section.kind != Section::Kind::Title && section.kind != Section::Kind::Reference)
            earlier.prepend(text.slice(section.range));
    }
    place.before = earlier.join(u'\n');
    return place;
}

} // namespace Kodeks
