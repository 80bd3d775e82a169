// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/linedboxes.h"

#include <algorithm>
#include <cmath>

namespace Kodeks {

namespace {

constexpr double smallest = 5; // points
constexpr double largest = 22;
constexpr double near = 1.3; ///< how far apart ends may be that meet

/// A border: where it lies across its direction, and from where to where along it.
struct Border
{
    double at = 0;
    double from = 0;
    double to = 0;

    [[nodiscard]] bool reaches(double low, double high) const
    {
        return std::abs(from - low) < near && std::abs(to - high) < near;
    }
};

bool isShort(const Border &border)
{
    return border.to - border.from > smallest - near && border.to - border.from < largest + near;
}

} // namespace

std::vector<QRectF> boxesOfLines(const std::vector<QLineF> &lines)
{
    std::vector<Border> across;
    std::vector<Border> up;
    for (const QLineF &line : lines) {
        const auto [left, right] = std::minmax({line.x1(), line.x2()});
        const auto [low, high] = std::minmax({line.y1(), line.y2()});
        const bool level = right - left > high - low;
        const Border border = level ? Border{(low + high) / 2, left, right} : Border{(left + right) / 2, low, high};
        if (isShort(border))
            (level ? across : up).push_back(border);
    }
    std::ranges::sort(across, {}, &Border::at);
    std::ranges::sort(up, {}, &Border::at);
    const auto stands = [&up](double at, double low, double high) {
        const auto first = std::ranges::lower_bound(up, at - near, {}, &Border::at);
        const auto end = std::find_if(first, up.end(), [at](const Border &each) { return each.at > at + near; });
        return std::any_of(first, end, [low, high](const Border &each) { return each.reaches(low, high); });
    };
    std::vector<QRectF> boxes;
    for (auto below = across.begin(); below != across.end(); ++below) {
        for (auto above = below + 1; above != across.end() && above->at - below->at < largest + near; ++above) {
            const double width = below->to - below->from;
            const double height = above->at - below->at;
            if (height < smallest || std::abs(width - height) > 0.15 * std::max(width, height)
                || !above->reaches(below->from, below->to) || !stands(below->from, below->at, above->at)
                || !stands(below->to, below->at, above->at))
                continue;
            const QRectF box(below->from, below->at, width, height);
            const auto isThere = [&box](const QRectF &other) { return other.contains(box.center()); };
            if (std::none_of(boxes.begin(), boxes.end(), isThere))
                boxes.push_back(box);
            break;
        }
    }
    return boxes;
}

} // namespace Kodeks
