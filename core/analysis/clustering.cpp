// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/clustering.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace Kodeks {

namespace {

class Chains
{
public:
    Chains(qsizetype count, const std::function<double(qsizetype, qsizetype)> &distance)
        : m_count(size_t(count))
        , m_between(m_count * m_count)
        , m_leaves(m_count)
        , m_isThere(m_count, true)
    {
        for (size_t one = 0; one < m_count; ++one) {
            m_leaves[one] = {one};
            for (size_t other = 0; other < one; ++other)
                between(one, other) = between(other, one) = distance(qsizetype(one), qsizetype(other));
        }
        m_leafDistances = m_between;
        m_neighbours.resize(m_count);
    }

    [[nodiscard]] Clustering joined(double cut)
    {
        std::vector<size_t> chain;
        for (size_t joins = 1; joins < m_count;) {
            if (chain.empty())
                chain.push_back(first());
            const size_t nearest = nearestTo(chain.back(), chain.size() > 1 ? chain[chain.size() - 2] : m_count);
            if (chain.size() < 2 || nearest != chain[chain.size() - 2]) {
                chain.push_back(nearest);
                continue;
            }
            const size_t one = chain.back();
            chain.resize(chain.size() - 2);
            join(std::min(one, nearest), std::max(one, nearest), cut);
            ++joins;
        }
        return result();
    }

private:
    double &between(size_t one, size_t other) { return m_between[one * m_count + other]; }
    [[nodiscard]] double leafDistance(size_t one, size_t other) const { return m_leafDistances[one * m_count + other]; }
    [[nodiscard]] size_t first() const { return size_t(std::ranges::find(m_isThere, true) - m_isThere.begin()); }

    /// Where several are, the one before in the chain, which ends it; else the earliest.
    size_t nearestTo(size_t one, size_t before)
    {
        size_t nearest = before;
        double least = before < m_count ? between(one, before) : std::numeric_limits<double>::infinity();
        for (size_t other = 0; other < m_count; ++other) {
            if (m_isThere[other] && other != one && (between(one, other) < least || nearest == m_count)) {
                least = between(one, other);
                nearest = other;
            }
        }
        return nearest;
    }

    void join(size_t one, size_t other, double cut)
    {
        if (between(one, other) < cut)
            m_neighbours[m_leaves[one].front()].push_back(m_leaves[other].front());
        const auto ones = double(m_leaves[one].size());
        const auto others = double(m_leaves[other].size());
        for (size_t each = 0; each < m_count; ++each) {
            if (m_isThere[each] && each != one && each != other)
                between(one, each) = between(each, one)
                    = (ones * between(one, each) + others * between(other, each)) / (ones + others);
        }
        m_isThere[other] = false;
        turn(m_leaves[one], m_leaves[other]);
        m_leaves[one].insert(m_leaves[one].end(), m_leaves[other].begin(), m_leaves[other].end());
        m_leaves[other].clear();
    }

    void turn(std::vector<size_t> &left, std::vector<size_t> &right) const
    {
        const double gaps[] = {leafDistance(left.back(), right.front()), leafDistance(left.back(), right.back()),
            leafDistance(left.front(), right.front()), leafDistance(left.front(), right.back())};
        const auto best = std::ranges::min_element(gaps) - gaps;
        if (best >= 2)
            std::ranges::reverse(left);
        if (best % 2 == 1)
            std::ranges::reverse(right);
    }

    [[nodiscard]] Clustering result() const
    {
        Clustering clustering;
        if (m_count == 0)
            return clustering;
        const std::vector<size_t> group = groupOfLeaves();
        const std::vector<size_t> &order = m_leaves[first()];
        for (size_t at = 0; at < order.size(); ++at) {
            clustering.order.append(qsizetype(order[at]));
            const bool isNew = at > 0 && group[order[at]] != group[order[at - 1]];
            clustering.groups.append(at == 0 ? 0 : clustering.groups.constLast() + (isNew ? 1 : 0));
        }
        return clustering;
    }

    /// By what was joined below the cut, walking from leaf to leaf.
    [[nodiscard]] std::vector<size_t> groupOfLeaves() const
    {
        std::vector<std::vector<size_t>> ways(m_count);
        for (size_t one = 0; one < m_count; ++one) {
            for (const size_t other : m_neighbours[one]) {
                ways[one].push_back(other);
                ways[other].push_back(one);
            }
        }
        std::vector<size_t> group(m_count, m_count);
        for (size_t start = 0; start < m_count; ++start) {
            std::vector<size_t> open{start};
            while (!open.empty()) {
                const size_t leaf = open.back();
                open.pop_back();
                if (group[leaf] != m_count)
                    continue;
                group[leaf] = start;
                open.insert(open.end(), ways[leaf].begin(), ways[leaf].end());
            }
        }
        return group;
    }

    size_t m_count;
    std::vector<double> m_between;
    std::vector<double> m_leafDistances;
    std::vector<std::vector<size_t>> m_leaves; ///< of the branches that are there
    std::vector<std::vector<size_t>> m_neighbours; ///< of leaves: with which of another branch theirs was joined
    std::vector<bool> m_isThere;
};

} // namespace

Clustering clustered(qsizetype count, const std::function<double(qsizetype, qsizetype)> &distance, double cut)
{
    return Chains(count, distance).joined(cut);
}

} // namespace Kodeks
