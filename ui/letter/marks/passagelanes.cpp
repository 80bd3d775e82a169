// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/passagelanes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace Kodeks {

namespace {

/// The brackets of one lane: bottom by top.
class Lane
{
public:
    [[nodiscard]] bool isFree(int top, int bottom) const
    {
        const auto after = m_bottoms.lower_bound(top);
        if (after != m_bottoms.end() && after->first < bottom)
            return false;
        return after == m_bottoms.begin() || std::prev(after)->second <= top;
    }
    void put(int top, int bottom) { m_bottoms.emplace(top, bottom); }

private:
    std::map<int, int> m_bottoms;
};

int bottomOf(const LaneWish &wish)
{
    return std::max(wish.bottom, wish.top + 1);
}

} // namespace

QList<int> assignLanes(const QList<LaneWish> &wishes)
{
    std::vector<Lane> lanes;
    QList<int> assigned(wishes.size(), -1);
    const auto put = [&](qsizetype i, int lane) {
        if (static_cast<size_t>(lane) >= lanes.size())
            lanes.resize(static_cast<size_t>(lane) + 1);
        lanes[static_cast<size_t>(lane)].put(wishes.at(i).top, bottomOf(wishes.at(i)));
        assigned[i] = lane;
    };
    const auto isFree = [&](qsizetype i, int lane) {
        const auto at = static_cast<size_t>(lane);
        return at >= lanes.size() || lanes[at].isFree(wishes.at(i).top, bottomOf(wishes.at(i)));
    };
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        if (wishes.at(i).lane >= 0 && isFree(i, wishes.at(i).lane))
            put(i, wishes.at(i).lane);
    }
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        int lane = 0;
        while (assigned.at(i) < 0 && !isFree(i, lane))
            ++lane;
        if (assigned.at(i) < 0)
            put(i, lane);
    }
    return assigned;
}

namespace {

/// Labels that touch each other and move as one.
struct Stack
{
    size_t first = 0;
    size_t count = 0;
    double wished = 0; ///< the sum, over its labels, of wished top minus the height above it in the stack
    double height = 0;

    [[nodiscard]] double top(double from, double to) const
    {
        return std::clamp(wished / static_cast<double>(count), from, std::max(from, to - height));
    }
};

std::vector<qsizetype> withRoom(const QList<LabelWish> &wishes, int room)
{
    std::vector<qsizetype> order(static_cast<size_t>(wishes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater{}, [&](qsizetype i) { return wishes.at(i).importance; });
    std::vector<qsizetype> kept;
    for (const qsizetype i : order) {
        if (wishes.at(i).height > room)
            continue;
        room -= wishes.at(i).height;
        kept.push_back(i);
    }
    std::ranges::sort(kept,
        [&](qsizetype a, qsizetype b) { return std::pair(wishes.at(a).top, a) < std::pair(wishes.at(b).top, b); });
    return kept;
}

std::vector<Stack> stacked(const QList<LabelWish> &wishes, const std::vector<qsizetype> &kept, int from, int to)
{
    std::vector<Stack> stacks;
    for (size_t k = 0; k < kept.size(); ++k) {
        const LabelWish &wish = wishes.at(kept[k]);
        Stack stack{k, 1, static_cast<double>(wish.top), static_cast<double>(wish.height)};
        while (!stacks.empty() && stacks.back().top(from, to) + stacks.back().height > stack.top(from, to)) {
            const Stack &above = stacks.back();
            stack.wished += above.wished - static_cast<double>(stack.count) * above.height;
            stack.height += above.height;
            stack.count += above.count;
            stack.first = above.first;
            stacks.pop_back();
        }
        stacks.push_back(stack);
    }
    return stacks;
}

} // namespace

QList<std::optional<int>> placeLabels(const QList<LabelWish> &wishes, int from, int to)
{
    QList<std::optional<int>> tops(wishes.size());
    const std::vector<qsizetype> kept = withRoom(wishes, to - from);
    for (const Stack &stack : stacked(wishes, kept, from, to)) {
        int y = static_cast<int>(std::floor(stack.top(from, to)));
        for (size_t k = stack.first; k < stack.first + stack.count; ++k) {
            tops[kept[k]] = y;
            y += wishes.at(kept[k]).height;
        }
    }
    return tops;
}

} // namespace Kodeks
