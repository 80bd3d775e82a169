// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/timelimit.h"

#include "core/exchange/archives/documenttext.h"

#include <ctime>

namespace Kodeks {

namespace {

qint64 threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + qint64(time.tv_nsec) / 1'000'000;
}

} // namespace

TimeLimit::TimeLimit(int step)
    : m_end(threadMilliseconds() + DocumentLimits::milliseconds)
    , m_step(step)
{
}

bool TimeLimit::isOver()
{
    if (!m_over && m_asked++ % m_step == 0)
        m_over = threadMilliseconds() > m_end;
    return m_over;
}

} // namespace Kodeks
