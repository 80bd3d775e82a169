// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/bootstrap.h"

#include "core/agreement/intervals/randomstream.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace Kodeks {

namespace {

struct BootstrapText
{
    Q_DECLARE_TR_FUNCTIONS(Reliability)
};

constexpr qint64 replicatesAtOnce = 5;

/// One resample after another of the same units. Those of the largest row, often most of all, are told by their places
/// and not looked up: one count that is raised at nearly every draw is what a processor has to wait for.
class Resampler
{
public:
    explicit Resampler(std::span<const qint64> units)
    {
        for (size_t row = 0; row < units.size(); ++row) {
            if (units[row] > m_largestUnits) {
                m_largest = row;
                m_largestBegin = quint32(m_rows.size());
                m_largestUnits = quint32(units[row]);
            }
            m_rows.insert(m_rows.end(), size_t(units[row]), quint32(row));
        }
    }

    void draw(quint64 seed, qint64 replicate, std::vector<qint64> &times) const
    {
        RandomStream random(seed, quint64(replicate));
        std::ranges::fill(times, 0);
        const quint32 count = quint32(m_rows.size());
        std::array<quint32, 512> others{};
        for (quint32 drawn = 0; drawn < count;) {
            const quint32 some = std::min(count - drawn, quint32(others.size()));
            quint32 found = 0;
            for (quint32 i = 0; i < some; ++i) {
                const quint32 unit = random.below(count);
                others[found] = unit;
                found += unit - m_largestBegin >= m_largestUnits ? 1 : 0;
            }
            for (const quint32 unit : std::span(others).first(found))
                ++times[m_rows[unit]];
            times[m_largest] += some - found;
            drawn += some;
        }
    }

private:
    std::vector<quint32> m_rows; ///< by unit
    size_t m_largest = 0;
    quint32 m_largestBegin = 0; ///< its first unit
    quint32 m_largestUnits = 0;
};

using Replicates = std::vector<std::vector<std::optional<double>>>; ///< by replicate and figure

ConfidenceInterval percentiles(const Replicates &replicates, size_t figure, quint64 seed)
{
    ConfidenceInterval interval;
    interval.method = ConfidenceInterval::Method::Bootstrap;
    interval.replicates = qint64(replicates.size());
    interval.seed = seed;
    std::vector<double> values;
    for (const auto &figures : replicates) {
        if (figures[figure])
            values.push_back(*figures[figure]);
    }
    interval.skipped = qint64(replicates.size() - values.size());
    if (values.empty())
        return interval;
    // In whole numbers, since 0.025 is none: (1 - 0.95) / 2 = 1 / 40.
    const size_t place = std::max<size_t>(1, (values.size() + 1) / 40);
    const auto low = values.begin() + qsizetype(place - 1);
    const auto high = values.end() - qsizetype(place);
    std::ranges::nth_element(values, low);
    interval.low = *low;
    std::ranges::nth_element(values, high);
    interval.high = *high;
    return interval;
}

} // namespace

Result<std::vector<ConfidenceInterval>> bootstrap(std::span<const qint64> units,
    const std::function<ResampleFigures()> &makeFigures, const BootstrapOptions &options, const Progress &progress)
{
    if (options.replicates < 1)
        return failure(
            Error::Kind::Invalid, BootstrapText::tr("A bootstrap needs at least one resample; ask for 1,000."));
    if (std::accumulate(units.begin(), units.end(), qint64(0)) > std::numeric_limits<quint32>::max())
        return failure(Error::Kind::TooLarge,
            BootstrapText::tr("There are too many units to draw from; take larger units for the interval."));
    const Resampler resampler(units);
    Replicates replicates(size_t(options.replicates));
    const auto work = [&](qint64 first) {
        const ResampleFigures figures = makeFigures();
        std::vector<qint64> times(units.size());
        for (qint64 replicate = first; replicate < std::min(first + replicatesAtOnce, options.replicates);
            ++replicate) {
            resampler.draw(options.seed, replicate, times);
            replicates[size_t(replicate)] = figures(times);
        }
    };
    QThreadPool pool;
    if (options.threads > 0)
        pool.setMaxThreadCount(options.threads);
    for (qint64 done = 0; done < options.replicates;) {
        if (progress && !progress(done, options.replicates))
            return failure(Error::Kind::Cancelled, BootstrapText::tr("The reckoning was cancelled."));
        QList<qint64> blocks;
        const qsizetype most = qsizetype(4) * pool.maxThreadCount();
        for (; done < options.replicates && blocks.size() < most; done += replicatesAtOnce)
            blocks.append(done);
        QtConcurrent::blockingMap(&pool, blocks, work);
    }
    std::vector<ConfidenceInterval> intervals;
    intervals.reserve(replicates.front().size());
    for (size_t figure = 0; figure < replicates.front().size(); ++figure)
        intervals.push_back(percentiles(replicates, figure, options.seed));
    return intervals;
}

} // namespace Kodeks
