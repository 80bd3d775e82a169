// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/searchplaces.h"

#include "core/model/searchwords.h"

#include <algorithm>

namespace Kodeks {

namespace {

/// One term, and how much of it the words read last are.
class Awaited
{
public:
    explicit Awaited(const SearchTerm &term)
        : m_term(term)
        , m_begun(size_t(term.words.size()) - 1, false)
    {
    }

    /// Goes on to the next word; whether the term ends at it.
    bool take(const QString &word)
    {
        const bool ends = (m_begun.empty() || m_begun.back()) && endsWith(word);
        for (size_t i = m_begun.size(); i-- > 0;)
            m_begun[i] = (i == 0 || m_begun[i - 1]) && word == m_term.words.at(qsizetype(i));
        m_seen = m_seen || ends;
        return ends;
    }
    void startAnew() { std::ranges::fill(m_begun, false); }

    [[nodiscard]] size_t words() const { return m_begun.size() + 1; }
    [[nodiscard]] bool isSeen() const { return m_seen; }

private:
    [[nodiscard]] bool endsWith(const QString &word) const
    {
        if (m_term.forms)
            return std::ranges::binary_search(*m_term.forms, word);
        const QString &last = m_term.words.constLast();
        if (m_term.within)
            return m_term.prefix ? word.contains(last) : word.endsWith(last);
        return m_term.prefix ? word.startsWith(last) : word == last;
    }

    const SearchTerm &m_term;
    std::vector<bool> m_begun; ///< whether the words so far end with its first one, its first two …
    bool m_seen = false;
};

/// Walks through the words of a text and tells which terms end at each.
class Walk
{
public:
    explicit Walk(const SearchQuery &query)
        : m_query(query)
        , m_wantsAll(query.wantsAll())
        , m_terms(query.terms.begin(), query.terms.end())
    {
        for (const Awaited &term : m_terms)
            m_starts.resize(std::max(m_starts.size(), term.words()));
    }

    /// With a limit no further than it takes to find more than that many more, if more words cannot make it less.
    void read(SearchWords &words, qsizetype limit)
    {
        std::ranges::for_each(m_terms, &Awaited::startAnew);
        m_before = m_places.size();
        while (const SearchWord *word = words.read()) {
            take(*word);
            if (limit > 0 && m_wantsAll && m_places.size() - m_before > limit && hasAll())
                break;
        }
    }

    /// Nothing unless the text holds what is needed.
    [[nodiscard]] QList<TextRange> merged()
    {
        const QList<bool> held = seen();
        if (!m_query.isMet(held))
            return {};
        if (!m_wantsAll)
            m_places.removeIf([counted = m_query.thatCount(held)](const Place &each) { return !counted[each.term]; });
        std::ranges::sort(m_places, {}, [](const Place &each) { return each.range.start; });
        QList<TextRange> places;
        for (const auto &[range, term] : std::as_const(m_places)) {
            if (!places.isEmpty() && places.constLast().end > range.start)
                places.last().end = std::max(places.constLast().end, range.end);
            else
                places.append(range);
        }
        return places;
    }

private:
    struct Place
    {
        TextRange range; ///< UTF-16 units
        qsizetype term = 0;
    };

    [[nodiscard]] bool hasAll() const { return std::ranges::all_of(m_terms, &Awaited::isSeen); }
    [[nodiscard]] QList<bool> seen() const
    {
        QList<bool> held;
        std::ranges::transform(m_terms, std::back_inserter(held), &Awaited::isSeen);
        return held;
    }

    void take(const SearchWord &word)
    {
        m_starts[m_words++ % m_starts.size()] = word.start;
        for (size_t i = 0; i < m_terms.size(); ++i) {
            Awaited &term = m_terms[i];
            if (!term.take(word.word))
                continue;
            const TextRange range{m_starts[(m_words - term.words()) % m_starts.size()], word.end};
            if (m_wantsAll)
                add(range);
            else
                m_places.append({range, qsizetype(i)});
        }
    }

    /// Where all terms count, they do as one.
    void add(TextRange range)
    {
        while (m_places.size() > m_before && m_places.constLast().range.end > range.start) {
            const TextRange last = m_places.takeLast().range;
            range = {std::min(range.start, last.start), std::max(range.end, last.end)};
        }
        m_places.append({range, 0});
    }

    const SearchQuery &m_query;
    bool m_wantsAll;
    std::vector<Awaited> m_terms;
    std::vector<qsizetype> m_starts; ///< of the words read last, by their number
    size_t m_words = 0;
    QList<Place> m_places;
    qsizetype m_before = 0; ///< how many of them an earlier reading found
};

QList<TextRange> inCodePoints(const QString &text, const QList<TextRange> &units)
{
    QList<TextRange> places;
    qsizetype at = 0;
    qsizetype astral = 0; // characters of two units before `at`
    const auto codePoint = [&](qsizetype unit) {
        for (; at < unit; ++at)
            astral += text.at(at).isLowSurrogate() ? 1 : 0;
        return unit - astral;
    };
    for (const TextRange range : units) {
        const qsizetype start = codePoint(range.start);
        places.append({start, codePoint(range.end)});
    }
    return places;
}

} // namespace

QList<TextRange> searchPlaces(const QString &text, const SearchQuery &query, qsizetype limit)
{
    if (query.isEmpty())
        return {};
    Walk walk(query);
    SearchWords words(text);
    walk.read(words, limit);
    if (words.hasJoined()) {
        SearchWords parted(text, SearchWords::Reading::Parted);
        walk.read(parted, limit);
    }
    return inCodePoints(text, walk.merged());
}

} // namespace Kodeks
