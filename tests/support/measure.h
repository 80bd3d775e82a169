// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace Kodeks {

/// How long something took, each time it was done, in milliseconds; beside it the processor's time in all threads (user
/// and system), which other programs on the machine disturb less.
class Measured
{
public:
    void add(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        m_processor += static_cast<double>(std::clock() - before) * 1000.0 / CLOCKS_PER_SEC;
        m_times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    /// The value that the given share of the times does not exceed.
    [[nodiscard]] double quantile(double share) const
    {
        QList<double> sorted = m_times;
        std::ranges::sort(sorted);
        const auto at = static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1) + 0.5);
        return sorted.value(at);
    }

    /// The processor's time of one, on average.
    [[nodiscard]] double processor() const { return m_processor / static_cast<double>(m_times.size()); }

    void print(const char *what) const
    {
        std::printf("%-60s median %8.2f ms   p99 %8.2f ms   cpu %8.2f ms   (n = %lld)\n", what, quantile(0.5),
            quantile(0.99), processor(), static_cast<long long>(m_times.size()));
        std::fflush(stdout);
    }

private:
    QList<double> m_times;
    double m_processor = 0; ///< of all times together
};

} // namespace Kodeks
