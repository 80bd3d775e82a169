// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/spansums.h"

#include "core/agreement/spans/spandepth.h"

#include <algorithm>
#include <tuple>

namespace Kodeks {

namespace {

using Units = std::vector<CodedSpan>;

/// By category, coder and place, a coder's overlapping spans of one category merged.
Units merged(Units spans)
{
    std::ranges::sort(spans, {},
        [](const CodedSpan &span) { return std::tuple(span.category, span.coder, span.range.start, span.range.end); });
    Units units;
    for (const CodedSpan &span : spans) {
        const bool goesOn = !units.empty() && units.back().category == span.category && units.back().coder == span.coder
            && span.range.start < units.back().range.end;
        if (goesOn)
            units.back().range.end = std::max(units.back().range.end, span.range.end);
        else
            units.push_back(span);
    }
    return units;
}

std::optional<std::pair<CodedSpan, CodedSpan>> firstConflict(Units units)
{
    std::ranges::sort(
        units, {}, [](const CodedSpan &unit) { return std::tuple(unit.coder, unit.range.start, unit.range.end); });
    for (size_t i = 1; i < units.size(); ++i) {
        if (units[i - 1].coder == units[i].coder && units[i].range.start < units[i - 1].range.end)
            return std::pair(units[i - 1], units[i]);
    }
    return {};
}

std::vector<TextRange> rangesOf(std::span<const CodedSpan> units)
{
    std::vector<TextRange> ranges;
    std::ranges::transform(units, std::back_inserter(ranges), &CodedSpan::range);
    return ranges;
}

double lengthOf(const CodedSpan &unit)
{
    return double(unit.range.end - unit.range.start);
}

/// `units` are by category.
void addPairable(const Units &units, double otherCoders, DocumentSums &sums)
{
    const SpanDepth coded(rangesOf(units));
    auto category = sums.categories.begin();
    for (const CodedSpan &unit : units) {
        const double pairable = (coded.within(unit.range) - lengthOf(unit)) / otherCoders;
        category = std::ranges::find(
            category, sums.categories.end(), unit.category, &std::pair<qsizetype, CategorySums>::first);
        category->second.pairable += pairable;
        category->second.pairableSquare += pairable * pairable;
    }
}

DocumentSums sumsOf(Units spans, qint64 length, double otherCoders)
{
    DocumentSums sums;
    sums.length = double(length);
    const Units units = merged(std::move(spans));
    for (auto begin = units.begin(); begin != units.end();) {
        const auto end
            = std::find_if(begin, units.end(), [&](const CodedSpan &unit) { return unit.category != begin->category; });
        CategorySums &category = sums.categories.emplace_back(begin->category, CategorySums()).second;
        category.same = SpanDepth(rangesOf({begin, end})).pairs() / otherCoders;
        for (; begin != end; ++begin) {
            category.length += lengthOf(*begin);
            category.square += lengthOf(*begin) * lengthOf(*begin);
            sums.coderLengths[{begin->category, begin->coder}] += lengthOf(*begin);
        }
    }
    sums.conflict = firstConflict(units);
    if (!sums.conflict)
        addPairable(units, otherCoders, sums);
    return sums;
}

} // namespace

void CategorySums::add(const CategorySums &other, double times)
{
    length += times * other.length;
    same += times * other.same;
    pairable += times * other.pairable;
    square += times * other.square;
    pairableSquare += times * other.pairableSquare;
}

std::vector<DocumentSums> spanSums(const SpanData &data)
{
    std::vector<Units> byDocument(size_t(data.documents.size()));
    for (const CodedSpan &span : data.spans)
        byDocument[size_t(span.document)].push_back(span);
    const double otherCoders = std::max(1.0, double(data.coders.size() - 1));
    std::vector<DocumentSums> sums;
    for (size_t document = 0; document < byDocument.size(); ++document)
        sums.push_back(sumsOf(std::move(byDocument[document]), data.lengths[document], otherCoders));
    return sums;
}

} // namespace Kodeks
