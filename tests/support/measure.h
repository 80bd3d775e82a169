// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <algorithm>
#include <cstdio>
#include <functional>

namespace Kodeks {

/// How long something took, each time it was done, in milliseconds.
class Measured
{
public:
    void add(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
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

    void print(const char *what) const
    {
        std::printf("%-60s median %8.2f ms   p99 %8.2f ms   (n = %lld)\n", what, quantile(0.5), quantile(0.99), static_cast<long long>(m_times.size()));
        std::fflush(stdout);
    }

private:
    QList<double> m_times;
};

} // namespace Kodeks
