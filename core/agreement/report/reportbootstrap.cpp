// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/reportbootstrap.h"

#include <algorithm>
#include <numeric>

namespace Kodeks {

namespace {

/// What is drawn, letters or units: how many units it brings to which rows of which components. Units whose rows are
/// all equal are one.
class Drawn
{
public:
    explicit Drawn(const ComparedLetters &compared)
    {
        size_t rows = 0;
        for (const ComponentValues &values : compared.components) {
            m_firstRow.push_back(rows);
            rows += values.rows().size();
        }
        m_firstRow.push_back(rows);
    }

    void addLetters(const ComparedLetters &compared)
    {
        for (size_t letter = 0; letter < (compared.components.empty() ? 0 : compared.components.front().letters());
            ++letter) {
            m_times.push_back(1);
            const size_t first = m_shares.size();
            for (size_t i = 0; i < compared.components.size(); ++i) {
                for (const ValueRun &run : compared.components[i].runs(letter))
                    m_shares.push_back({m_firstRow[i] + run.row, run.units});
            }
            uniteFrom(first);
            m_ends.push_back(m_shares.size());
        }
    }

    void addUnits(const ComparedLetters &compared)
    {
        for (size_t letter = 0; letter < (compared.components.empty() ? 0 : compared.components.front().letters());
            ++letter)
            addUnitsOf(compared, letter);
        for (const std::vector<std::uint32_t> *rows : m_inOrder) {
            m_times.push_back(m_joint.at(*rows));
            for (size_t i = 0; i < rows->size(); ++i)
                m_shares.push_back({m_firstRow[i] + (*rows)[i], 1});
            m_ends.push_back(m_shares.size());
        }
    }

    [[nodiscard]] const std::vector<qint64> &times() const { return m_times; }

    /// The units of each row when each thing drawn stands so many times; by component, from firstRow() on.
    void count(std::span<const qint64> times, std::vector<qint64> &units) const
    {
        units.assign(m_firstRow.back(), 0);
        size_t share = 0;
        for (size_t i = 0; i < times.size(); ++i) {
            if (times[i] == 0)
                share = m_ends[i];
            for (; share < m_ends[i]; ++share)
                units[m_shares[share].row] += times[i] * m_shares[share].units;
        }
    }

    [[nodiscard]] std::span<const qint64> ofComponent(size_t component, const std::vector<qint64> &units) const
    {
        return std::span(units).subspan(m_firstRow[component], m_firstRow[component + 1] - m_firstRow[component]);
    }

private:
    struct Share
    {
        size_t row;
        qint64 units;
    };

    /// Leaves one share for each row.
    void uniteFrom(size_t first)
    {
        const auto shares = std::span(m_shares).subspan(first);
        std::ranges::sort(shares, {}, &Share::row);
        size_t kept = first;
        for (const Share &share : shares) {
            if (kept > first && m_shares[kept - 1].row == share.row)
                m_shares[kept - 1].units += share.units;
            else
                m_shares[kept++] = share;
        }
        m_shares.resize(kept);
    }

    /// The runs of a letter have the same units in all components, but end at different ones.
    void addUnitsOf(const ComparedLetters &compared, size_t letter)
    {
        std::vector<std::span<const ValueRun>> runs;
        for (const ComponentValues &values : compared.components)
            runs.push_back(values.runs(letter));
        std::vector<qint64> left;
        std::vector<std::uint32_t> rows(runs.size());
        while (!runs.front().empty()) {
            left.resize(runs.size());
            for (size_t i = 0; i < runs.size(); ++i) {
                left[i] = left[i] == 0 ? runs[i].front().units : left[i];
                rows[i] = runs[i].front().row;
            }
            const qint64 units = std::ranges::min(left);
            for (size_t i = 0; i < runs.size(); ++i) {
                left[i] -= units;
                if (left[i] == 0)
                    runs[i] = runs[i].subspan(1);
            }
            const auto [entry, added] = m_joint.try_emplace(rows, 0);
            entry->second += units;
            if (added)
                m_inOrder.push_back(&entry->first);
        }
    }

    std::vector<size_t> m_firstRow; ///< by component, and the end
    std::vector<qint64> m_times;
    std::vector<Share> m_shares;
    std::vector<size_t> m_ends; ///< of the shares, by thing drawn
    std::unordered_map<std::vector<std::uint32_t>, qint64, ListHash> m_joint;
    std::vector<const std::vector<std::uint32_t> *> m_inOrder;
};

constexpr size_t figuresEach = reportedStatistics.size() + 1;

ResampleFigures figuresOf(const Drawn &drawn, const std::vector<ComponentReport> &reports)
{
    std::vector<std::vector<DerivedRatings>> ratings;
    size_t count = 0;
    for (const ComponentReport &report : reports) {
        ratings.push_back(report.ratings());
        count += figuresEach * report.ratings().size();
    }
    return [&drawn, &reports, count, ratings = std::move(ratings), units = std::vector<qint64>()](
               std::span<const qint64> times) mutable {
        drawn.count(times, units);
        std::vector<std::optional<double>> figures;
        figures.reserve(count);
        for (size_t component = 0; component < ratings.size(); ++component) {
            const std::span<const qint64> unitsByRow = drawn.ofComponent(component, units);
            const qint64 all = std::accumulate(unitsByRow.begin(), unitsByRow.end(), qint64(0));
            for (size_t i = 0; i < ratings[component].size(); ++i) {
                DerivedRatings &derived = ratings[component][i];
                derived.setTimes(unitsByRow, all);
                const AgreementFigures found = agreementFigures(derived.ratings);
                for (const Coefficient &value : found.values)
                    figures.push_back(value.value);
                figures.push_back(
                    reports[component].isCode(i) ? specificAgreement(derived.ratings, 1).value : std::nullopt);
            }
        }
        return figures;
    };
}

} // namespace

Result<std::vector<std::vector<FigureIntervals>>> resampledIntervals(const ComparedLetters &compared,
    const std::vector<ComponentReport> &reports, bool overLetters, const BootstrapOptions &options,
    const Progress &progress)
{
    Drawn drawn(compared);
    if (overLetters)
        drawn.addLetters(compared);
    else
        drawn.addUnits(compared);
    const auto flat = bootstrap(drawn.times(), [&] { return figuresOf(drawn, reports); }, options, progress);
    if (!flat)
        return failed(flat);
    std::vector<std::vector<FigureIntervals>> intervals;
    auto next = flat->begin();
    for (const ComponentReport &report : reports) {
        intervals.emplace_back(report.ratings().size());
        for (FigureIntervals &figures : intervals.back()) {
            std::copy_n(next, reportedStatistics.size(), figures.reported.begin());
            figures.f1 = *(next + qsizetype(reportedStatistics.size()));
            next += qsizetype(figuresEach);
        }
    }
    return intervals;
}

} // namespace Kodeks
