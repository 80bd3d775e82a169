// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/unitcounts.h"

#include <QHash>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Kodeks {

/// Reliability data: which category each coder gave each unit. A category is an index into `categories()`, which
/// lists those available, used or not; a set of codes ("a|b") is a category of its own. Units that were given the
/// same values may be one row with a number of times; every figure is exactly that of the units one by one.
class Ratings
{
public:
    static constexpr std::int32_t missing = -1;

    explicit Ratings(qsizetype coders, const QStringList &categories = {});

    /// The index of the category of that name, which is made available if it was not.
    std::int32_t category(const QString &name);
    /// One value per coder, each `missing` or an index below `categories().size()`. Nothing is added for 0 times.
    void addUnits(std::span<const std::int32_t> values, qint64 times = 1);
    /// Other numbers of times for the rows, one per row and 0 or more; a row of 0 times is as if it were not there.
    void setTimes(std::span<const qint64> times);

    [[nodiscard]] qsizetype coders() const { return m_coders; }
    [[nodiscard]] const QStringList &categories() const { return m_categories; }
    /// How many categories a coder could choose from (q): those listed, if not said otherwise. Sets of several codes
    /// can be listed without being more to choose from.
    [[nodiscard]] qsizetype available() const { return m_available.value_or(m_categories.size()); }
    void setAvailable(qsizetype categories) { m_available = categories; }
    /// Units, those that nobody gave a value included.
    [[nodiscard]] qint64 units() const { return m_units; }

    [[nodiscard]] size_t rows() const { return m_times.size(); }
    [[nodiscard]] qint64 times(size_t row) const { return m_times[row]; }
    [[nodiscard]] std::span<const std::int32_t> values(size_t row) const
    {
        const size_t width = size_t(m_coders);
        return std::span(m_values).subspan(row * width, width);
    }
    /// The same values counted, which was done when they were added.
    [[nodiscard]] UnitCounts counts(size_t row) const
    {
        const size_t begin = row == 0 ? 0 : m_endsOfCounts[row - 1];
        return UnitCounts(std::span(m_counts).subspan(begin, m_endsOfCounts[row] - begin));
    }

private:
    void countValues(std::span<const std::int32_t> values);

    qsizetype m_coders = 0;
    QStringList m_categories;
    std::optional<qsizetype> m_available;
    QHash<QString, std::int32_t> m_indexes;
    std::vector<std::int32_t> m_values; ///< row by row, one per coder
    std::vector<qint64> m_times; ///< one per row
    std::vector<UnitCounts::Count> m_counts; ///< row by row
    std::vector<size_t> m_endsOfCounts; ///< one per row
    std::vector<std::int32_t> m_places; ///< by category: 1 + its place in the present row's counts; else 0
    qint64 m_units = 0;
};

} // namespace Kodeks
