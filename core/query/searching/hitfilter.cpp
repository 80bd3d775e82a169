// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/hitfilter.h"

#include <algorithm>

namespace Kodeks {

namespace {

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> whole;
    for (const TextRange range : std::as_const(ranges)) {
        if (!whole.isEmpty() && range.start <= whole.constLast().end)
            whole.last().end = std::max(whole.constLast().end, range.end);
        else
            whole.append(range);
    }
    return whole;
}

} // namespace

HitFilter::HitFilter(const QList<PassagePlace> &passages, Wanted wanted)
    : m_wanted(wanted)
{
    for (const PassagePlace &passage : passages)
        m_ranges[passage.letter].append(passage.range);
    for (QList<TextRange> &ranges : m_ranges)
        ranges = merged(std::move(ranges));
}

bool HitFilter::counts(LetterId letter, TextRange hit) const
{
    const auto ranges = m_ranges.constFind(letter);
    if (ranges == m_ranges.constEnd())
        return m_wanted == Wanted::Uncoded;
    const auto first = std::ranges::upper_bound(*ranges, hit.start, {}, &TextRange::end);
    const bool touches = first != ranges->end() && first->start < hit.end;
    return touches == (m_wanted == Wanted::Coded);
}

} // namespace Kodeks
