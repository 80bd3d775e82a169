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
{
    const QString &all = text.string();
    m_folded.reserve(all.size());
    m_places.reserve(all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool space = all.at(i).isSpace();
        if (space && (m_folded.isEmpty() || m_folded.back() == QLatin1Char(' ')))
            continue;
        m_folded += space ? QLatin1Char(' ') : all.at(i);
        m_places.append(i);
    }
}

QuoteSearch::Found QuoteSearch::find(const QString &quote) const
{
    if (quote.trimmed().isEmpty())
        return {};
    if (const auto [first, count] = places(m_text.string(), quote); count > 0)
        return {m_text.rangeFromUtf16(first, first + quote.size()), count};
    const QString folded = quote.simplified();
    const auto [first, count] = places(m_folded, folded);
    if (count == 0)
        return {};
    return {m_text.rangeFromUtf16(m_places.at(first), m_places.at(first + folded.size() - 1) + 1), count};
}

} // namespace Kodeks
