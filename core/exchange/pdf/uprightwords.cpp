// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/uprightwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace Kodeks {

namespace {

/// As it stands on the page turned back by its own turn.
PdfWord turnedUpright(PdfWord word)
{
    const PdfWord was = word;
    switch (word.turn) {
    case 1:
        word.left = was.top;
        word.right = was.bottom;
        word.top = -was.right;
        word.bottom = -was.left;
        break;
    case 2:
        word.left = -was.right;
        word.right = -was.left;
        word.top = -was.bottom;
        word.bottom = -was.top;
        break;
    case 3:
        word.left = -was.bottom;
        word.right = -was.top;
        word.top = was.left;
        word.bottom = was.right;
        break;
    default: break;
    }
    return word;
}

/// How far words sink for each point to the right: the median over words that follow one another on a line.
double slopeOf(const QList<PdfWord> &words)
{
    std::vector<double> slopes;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const PdfWord &a = words.at(i - 1);
        const PdfWord &b = words.at(i);
        const double gap = b.left - a.right;
        if (a.spaceAfter && gap > 0 && gap < 2 * a.height() && std::abs(b.bottom - a.bottom) < a.height())
            slopes.push_back((b.bottom - a.bottom) / (b.left - a.left));
    }
    constexpr size_t fewest = 8;
    if (slopes.size() < fewest)
        return 0;
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::ranges::nth_element(slopes, middle);
    const double slope = *middle;
    const auto alike = std::ranges::count_if(
        slopes, [slope](double other) { return std::abs(other - slope) < std::abs(slope) / 2 + 0.002; });
    return static_cast<size_t>(alike) * 2 > slopes.size() ? slope : 0;
}

void layStraight(UprightWords &group)
{
    constexpr double straight = 0.004;
    constexpr double steepest = 0.18;
    const double slope = slopeOf(group.words);
    if (std::abs(slope) < straight || std::abs(slope) > steepest)
        return;
    for (PdfWord &word : group.words) {
        const double sunk = slope * word.left;
        word.top -= sunk;
        word.bottom -= sunk;
    }
    group.inOrder = false;
}

} // namespace

QList<UprightWords> uprightWords(const QList<PdfWord> &words)
{
    constexpr size_t turns = 4;
    std::array<UprightWords, turns> groups;
    for (const PdfWord &word : words)
        groups.at(static_cast<size_t>(word.turn) % turns).words.append(turnedUpright(word));
    QList<UprightWords> found;
    for (size_t turn = 0; turn < turns; ++turn) {
        UprightWords &group = groups.at(turn);
        if (group.words.isEmpty())
            continue;
        group.turn = static_cast<int>(turn);
        group.inOrder = turn == 0;
        layStraight(group);
        found.append(std::move(group));
    }
    return found;
}

} // namespace Kodeks
