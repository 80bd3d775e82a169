// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/unitranges.h"

#include <algorithm>

namespace Kodeks {

namespace {

std::vector<CountedRange> characterRuns(const AgreementLetter &letter)
{
    std::vector<qsizetype> ends{0, letter.length};
    for (const QList<Passage> &passages : letter.passages) {
        for (const Passage &passage : passages) {
            ends.push_back(std::clamp(passage.range.start, qsizetype(0), letter.length));
            ends.push_back(std::clamp(passage.range.end, qsizetype(0), letter.length));
        }
    }
    std::ranges::sort(ends);
    const auto repeated = std::ranges::unique(ends);
    ends.erase(repeated.begin(), repeated.end());
    std::vector<CountedRange> runs;
    for (size_t i = 1; i < ends.size(); ++i)
        runs.push_back({{ends[i - 1], ends[i]}, ends[i] - ends[i - 1]});
    return runs;
}

} // namespace

std::vector<CountedRange> countedRanges(const AgreementLetter &letter, Unit unit)
{
    if (unit == Unit::Character)
        return characterRuns(letter);
    const QList<TextRange> units = unit == Unit::Letter ? QList<TextRange>{{0, letter.length}} : letter.units;
    std::vector<CountedRange> ranges;
    for (const TextRange &range : units) {
        if (!range.isEmpty())
            ranges.push_back({range, 1});
    }
    return ranges;
}

} // namespace Kodeks
