// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/quotesearch.h"

namespace Kodeks {

namespace {

/// The first place and how many there are, at most two.
std::pair<qsizetype, qsizetype> places(const QString &text, const QString &part)
{
    const qsizetype first = text.indexOf(part);
    if (first < 0)
        return {-1, 0};
    return {first, text.indexOf(part, first + 1) < 0 ? 1 : 2};
}

} // namespace

QuoteSearch::QuoteSearch(const LetterText &text)
    : m_text(text)
    , m_seen(seenText(text.string()))
{
}

QuoteSearch::Found QuoteSearch::find(const QString &quote) const
{
    const QString seen = seenText(quote).text.trimmed();
    if (seen.isEmpty())
        return {};
    if (const auto [first, count] = places(m_text.string(), quote); count > 0)
        return {m_text.rangeFromUtf16(first, first + quote.size()), count};
    const auto [first, count] = places(m_seen.text, seen);
    if (count == 0)
        return {};
    const TextRange range = m_seen.original(first, seen.size());
    return {m_text.rangeFromUtf16(range.start, range.end), count};
}

} // namespace Kodeks
