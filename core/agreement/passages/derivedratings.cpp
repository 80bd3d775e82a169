// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/derivedratings.h"

#include <algorithm>
#include <numeric>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The rows to which at least one coder gave one code, by who did.
class Presence
{
public:
    explicit Presence(size_t coders)
        : m_coders(coders)
    {
    }

    void add(std::uint32_t row, const std::vector<bool> &who, qint64 units)
    {
        auto pattern = std::ranges::find(m_patterns, who);
        if (pattern == m_patterns.end()) {
            pattern = m_patterns.insert(pattern, who);
            m_units.push_back(0);
        }
        const auto place = size_t(pattern - m_patterns.begin());
        m_units[place] += units;
        m_parts.push_back({row, std::uint32_t(place)});
    }

    [[nodiscard]] DerivedRatings ratings(qint64 allUnits) const
    {
        DerivedRatings derived{Ratings(qsizetype(m_coders), {u"absent"_s, u"present"_s}), m_parts, false};
        for (size_t i = 0; i < m_patterns.size(); ++i)
            derived.ratings.addUnits(std::vector<std::int32_t>(m_patterns[i].begin(), m_patterns[i].end()), m_units[i]);
        const qint64 rest = allUnits - std::accumulate(m_units.begin(), m_units.end(), qint64(0));
        derived.hasRest = rest > 0;
        derived.ratings.addUnits(std::vector<std::int32_t>(m_coders, 0), rest);
        return derived;
    }

private:
    size_t m_coders;
    std::vector<std::vector<bool>> m_patterns; ///< per coder
    std::vector<qint64> m_units;               ///< per pattern
    std::vector<DerivedRatings::Part> m_parts;
};

/// Which coders gave which codes in a row.
std::vector<std::pair<CodeKey, std::vector<bool>>> whoGave(const ComponentValues::Row &row, const CodeSets &sets)
{
    std::vector<std::pair<CodeKey, std::vector<bool>>> given;
    for (size_t coder = 0; coder < row.size(); ++coder) {
        for (const CodeKey key : sets.keys(row[coder])) {
            auto found = std::ranges::find(given, key, &std::pair<CodeKey, std::vector<bool>>::first);
            if (found == given.end())
                found = given.insert(found, {key, std::vector<bool>(row.size())});
            found->second[coder] = true;
        }
    }
    return given;
}

} // namespace

void DerivedRatings::setTimes(std::span<const qint64> unitsByRow)
{
    setTimes(unitsByRow, std::accumulate(unitsByRow.begin(), unitsByRow.end(), qint64(0)));
}

void DerivedRatings::setTimes(std::span<const qint64> unitsByRow, qint64 sum)
{
    std::vector<qint64> times(ratings.rows());
    qint64 inParts = 0;
    for (const Part &part : parts) {
        times[part.derived] += unitsByRow[part.row];
        inParts += unitsByRow[part.row];
    }
    if (hasRest)
        times.back() = sum - inParts;
    ratings.setTimes(times);
}

DerivedRatings valuesCodedBy(
    qsizetype leastCoders, const ComponentValues &values, qsizetype coders, qsizetype available)
{
    QStringList categories;
    for (std::int32_t set = 0; set < values.sets().count(); ++set)
        categories.append(QString::number(set));
    DerivedRatings derived{Ratings(coders, categories), {}, false};
    derived.ratings.setAvailable(available);
    const std::vector<qint64> units = values.unitsByRow();
    for (size_t row = 0; row < values.rows().size(); ++row) {
        const ComponentValues::Row &given = values.rows()[row];
        if (coders - std::ranges::count(given, CodeSets::notCoded) < leastCoders)
            continue;
        derived.parts.push_back({std::uint32_t(row), std::uint32_t(derived.ratings.rows())});
        derived.ratings.addUnits(given, units[row]);
    }
    return derived;
}

std::vector<DerivedRatings> presenceOf(const QList<CodeKey> &keys, const ComponentValues &values, qsizetype coders)
{
    const std::vector<qint64> units = values.unitsByRow();
    QHash<CodeKey, size_t> places;
    for (const CodeKey key : keys)
        places.insert(key, size_t(places.size()));
    std::vector<Presence> found(size_t(keys.size()), Presence(size_t(coders)));
    for (size_t row = 0; row < values.rows().size(); ++row) {
        for (const auto &[key, who] : whoGave(values.rows()[row], values.sets())) {
            if (const auto place = places.constFind(key); place != places.constEnd())
                found[*place].add(std::uint32_t(row), who, units[row]);
        }
    }
    const qint64 all = std::accumulate(units.begin(), units.end(), qint64(0));
    std::vector<DerivedRatings> ratings;
    std::ranges::transform(
        found, std::back_inserter(ratings), [all](const Presence &presence) { return presence.ratings(all); });
    return ratings;
}

} // namespace Kodeks
