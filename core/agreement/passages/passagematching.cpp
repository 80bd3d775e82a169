// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/passagematching.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace Kodeks {

namespace {

constexpr size_t mostCandidates = 500'000; // about 700 passages of each coder over one another

/// Where a passage of one of the two lists lies.
struct Place
{
    TextRange range;
    qsizetype index = 0;
    size_t side = 0;
};

struct Candidate
{
    qsizetype a = 0;
    qsizetype b = 0;
    qsizetype shared = 0;   ///< code points
    qsizetype unshared = 0;
    bool sameTask = false;
};

class Matching
{
public:
    Matching(const QList<Passage> &a, const QList<Passage> &b)
        : m_lists{&a, &b}
    {
        m_taken[0].resize(static_cast<size_t>(a.size()));
        m_taken[1].resize(static_cast<size_t>(b.size()));
    }

    QList<std::pair<qsizetype, qsizetype>> match()
    {
        std::vector<Place> places;
        for (size_t side = 0; side < 2; ++side) {
            for (qsizetype i = 0; i < m_lists[side]->size(); ++i) {
                if (!m_lists[side]->at(i).range.isEmpty())
                    places.push_back({m_lists[side]->at(i).range, i, side});
            }
        }
        std::ranges::sort(places, {}, &Place::range);
        for (size_t first = 0; first < places.size();) {
            size_t last = first;
            for (qsizetype end = places[first].range.end;
                last < places.size() && (last == first || places[last].range.start < end); ++last)
                end = std::max(end, places[last].range.end);
            matchGroup(std::span(places).subspan(first, last - first));
            first = last;
        }
        return m_pairs;
    }

private:
    [[nodiscard]] const Passage &passage(size_t side, qsizetype index) const { return m_lists[side]->at(index); }
    [[nodiscard]] bool isFree(size_t side, qsizetype index) const { return !m_taken[side][static_cast<size_t>(index)]; }

    void take(qsizetype a, qsizetype b)
    {
        m_taken[0][static_cast<size_t>(a)] = true;
        m_taken[1][static_cast<size_t>(b)] = true;
        m_pairs.emplaceBack(a, b);
    }

    void matchGroup(std::span<const Place> group)
    {
        auto candidates = overlapping(group);
        if (!candidates)
            return matchByPlace(group);
        std::ranges::sort(
            *candidates, [this](const Candidate &one, const Candidate &other) { return isBetter(one, other); });
        for (const Candidate &candidate : *candidates) {
            if (isFree(0, candidate.a) && isFree(1, candidate.b))
                take(candidate.a, candidate.b);
        }
    }

    /// All overlapping pairs; nothing if there are too many.
    [[nodiscard]] std::optional<std::vector<Candidate>> overlapping(std::span<const Place> group) const
    {
        std::vector<Candidate> candidates;
        std::array<std::vector<Place>, 2> open;
        for (const Place &place : group) {
            std::vector<Place> &others = open[1 - place.side];
            std::erase_if(others, [&place](const Place &other) { return other.range.end <= place.range.start; });
            if (candidates.size() + others.size() > mostCandidates)
                return {};
            for (const Place &other : others)
                candidates.push_back(place.side == 0 ? candidate(place, other) : candidate(other, place));
            open[place.side].push_back(place);
        }
        return candidates;
    }

    [[nodiscard]] Candidate candidate(const Place &a, const Place &b) const
    {
        const qsizetype shared = a.range.intersected(b.range).length();
        return {a.index, b.index, shared, a.range.length() + b.range.length() - 2 * shared,
            passage(0, a.index).task == passage(1, b.index).task};
    }

    [[nodiscard]] bool isBetter(const Candidate &one, const Candidate &other) const
    {
        const auto place
            = [](const Candidate &each) { return std::tuple(!each.sameTask, -each.shared, each.unshared); };
        if (const auto order = place(one) <=> place(other); order != 0)
            return order < 0;
        return rest(one) < rest(other);
    }

    /// What decides where places and tasks do not: nothing in it tells the two coders apart.
    [[nodiscard]] std::tuple<bool, bool, TextRange, QUuid, QUuid> rest(const Candidate &candidate) const
    {
        const Passage &a = passage(0, candidate.a);
        const Passage &b = passage(1, candidate.b);
        const auto sorted = [](QList<ArgumentId> arguments) {
            std::ranges::sort(arguments);
            return arguments;
        };
        return {a.direction != b.direction, sorted(a.arguments) != sorted(b.arguments), std::min(a.range, b.range),
            std::min(a.uuid, b.uuid), std::max(a.uuid, b.uuid)};
    }

    void matchByPlace(std::span<const Place> group)
    {
        std::array<std::vector<Place>, 2> lists;
        for (const Place &place : group)
            lists[place.side].push_back(place);
        const auto key = [this](const Place &place) {
            const Passage &each = passage(place.side, place.index);
            return std::tuple(each.task, place.range, each.direction, each.uuid);
        };
        for (auto &list : lists)
            std::ranges::sort(list, {}, key);
        walk(lists, [this](const Place &place) { return passage(place.side, place.index).task; });
        for (auto &list : lists) {
            std::erase_if(list, [this](const Place &place) { return !isFree(place.side, place.index); });
            std::ranges::sort(
                list, {}, [key](const Place &place) { return std::tuple(place.range, std::get<3>(key(place))); });
        }
        walk(lists, [](const Place &) { return TaskId(); });
    }

    /// Goes along both lists at once and takes what overlaps and has the same task.
    void walk(const std::array<std::vector<Place>, 2> &lists, const auto &taskOf)
    {
        auto a = lists[0].begin();
        auto b = lists[1].begin();
        while (a != lists[0].end() && b != lists[1].end()) {
            if (const auto order = taskOf(*a) <=> taskOf(*b); order != 0)
                ++(order < 0 ? a : b);
            else if (a->range.overlaps(b->range))
                take((a++)->index, (b++)->index);
            else
                ++(a->range.end <= b->range.start ? a : b);
        }
    }

    std::array<const QList<Passage> *, 2> m_lists;
    std::array<std::vector<bool>, 2> m_taken;
    QList<std::pair<qsizetype, qsizetype>> m_pairs;
};

} // namespace

QList<std::pair<qsizetype, qsizetype>> matchPassages(const QList<Passage> &a, const QList<Passage> &b)
{
    return Matching(a, b).match();
}

} // namespace Kodeks
