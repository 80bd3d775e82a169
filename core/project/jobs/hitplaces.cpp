// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/hitplaces.h"

#include "core/project/project.h"
#include "core/structure/boundaries.h"

#include <QCoreApplication>
#include <QHash>

namespace Kodeks {

namespace {

struct HitPlacesText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

TextRange withoutSpace(const LetterText &text, TextRange range)
{
    const auto isSpace = [&](qsizetype at) {
        const QString one = text.slice({at, at + 1});
        return one.isEmpty() || one.at(0).isSpace();
    };
    while (range.start < range.end && isSpace(range.start))
        ++range.start;
    while (range.end > range.start && isSpace(range.end - 1))
        --range.end;
    return range;
}

Result<QList<TextRange>> rangesIn(const Project &project, LetterId letter, const QList<TextRange> &hits, HitUnit unit,
    const Abbreviations &abbreviations)
{
    const auto text = project.text(letter);
    if (!text)
        return failed(text);
    QList<TextRange> all;
    if (unit == HitUnit::Sentence) {
        const auto sections = project.sections(letter);
        if (!sections)
            return failed(sections);
        all = sentences(*text, abbreviations, headingRanges(*sections));
    }
    QList<TextRange> ranges;
    for (const TextRange hit : hits) {
        const TextRange trimmed = text->isValid(hit) ? withoutSpace(*text, hit) : TextRange();
        if (!trimmed.isEmpty())
            ranges.append(unit == HitUnit::Sentence ? touchedBy(trimmed, all) : trimmed);
    }
    std::ranges::sort(ranges, {}, [](TextRange range) { return std::pair(range.start, range.end); });
    ranges.erase(std::ranges::unique(ranges).begin(), ranges.end());
    return ranges;
}

} // namespace

TextRange touchedBy(TextRange range, const QList<TextRange> &units)
{
    const auto first = std::ranges::upper_bound(units, range.start, {}, &TextRange::end);
    const auto after = std::ranges::lower_bound(units, range.end, {}, &TextRange::start);
    return first < after ? TextRange{first->start, (after - 1)->end} : range;
}

Result<QList<HitPlace>> placesToCode(
    const QString &projectPath, const QList<HitPlace> &hits, HitUnit unit, const Progress &progress)
{
    const auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        return failed(project);
    QList<LetterId> order;
    QHash<LetterId, QList<TextRange>> byLetter;
    for (const HitPlace &hit : hits) {
        if (!byLetter.contains(hit.letter))
            order.append(hit.letter);
        byLetter[hit.letter].append(hit.range);
    }
    const Abbreviations abbreviations((*project)->abbreviations());
    QList<HitPlace> places;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const LetterId letter = order.at(i);
        if (progress && !progress(i, order.size()))
            return failure(Error::Kind::Cancelled, HitPlacesText::tr("Looking for the places to code was cancelled."));
        if (!(*project)->letter(letter))
            continue;
        const auto ranges = rangesIn(**project, letter, byLetter.value(letter), unit, abbreviations);
        if (!ranges)
            return failed(ranges);
        for (const TextRange range : *ranges)
            places.append({letter, range});
    }
    return places;
}

} // namespace Kodeks
