// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searchterms.h"

#include "core/model/searchwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(QStringView text)
{
    QStringList found;
    SearchWords words(text);
    while (auto word = words.next()) {
        if (!word->word.isEmpty())
            found.append(std::move(word->word));
    }
    return found;
}

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
    explicit Walk(const QList<SearchTerm> &terms)
        : m_terms(terms.begin(), terms.end())
    {
        for (const Awaited &term : m_terms)
            m_starts.resize(std::max(m_starts.size(), term.words()));
    }

    /// With a limit no further than it takes to find more than that many more.
    void read(SearchWords &words, qsizetype limit)
    {
        std::ranges::for_each(m_terms, &Awaited::startAnew);
        m_before = m_places.size();
        while (const SearchWord *word = words.read()) {
            take(*word);
            if (limit > 0 && m_places.size() - m_before > limit && hasAll())
                break;
        }
    }

    [[nodiscard]] bool hasAll() const { return std::ranges::all_of(m_terms, &Awaited::isSeen); }
    /// In order, overlapping ones as one.
    [[nodiscard]] QList<TextRange> merged()
    {
        std::ranges::sort(m_places, {}, &TextRange::start);
        QList<TextRange> places;
        for (const TextRange range : std::as_const(m_places)) {
            if (!places.isEmpty() && places.constLast().end > range.start)
                places.last().end = std::max(places.constLast().end, range.end);
            else
                places.append(range);
        }
        return places;
    }

private:
    void take(const SearchWord &word)
    {
        m_starts[m_words++ % m_starts.size()] = word.start;
        for (Awaited &term : m_terms) {
            if (term.take(word.word))
                add({m_starts[(m_words - term.words()) % m_starts.size()], word.end});
        }
    }

    void add(TextRange range)
    {
        while (m_places.size() > m_before && m_places.constLast().end > range.start) {
            range = {std::min(range.start, m_places.constLast().start), std::max(range.end, m_places.constLast().end)};
            m_places.removeLast();
        }
        m_places.append(range);
    }

    std::vector<Awaited> m_terms;
    std::vector<qsizetype> m_starts; ///< of the words read last, by their number
    size_t m_words = 0;
    QList<TextRange> m_places; ///< UTF-16 units
    qsizetype m_before = 0; ///< how many of them an earlier reading found
};

} // namespace

QList<SearchTerm> searchTerms(const QString &query)
{
    static const QRegularExpression term(u"\"([^\"]*)\"?(\\*?)|([^\\s\"]+)"_s);
    constexpr qsizetype longest = 1000;
    QList<SearchTerm> found;
    for (auto it = term.globalMatch(query.left(longest)); it.hasNext();) {
        const auto match = it.next();
        const bool bare = match.hasCaptured(3);
        const bool prefix = bare ? match.capturedView(3).endsWith(u'*') : !match.capturedView(2).isEmpty();
        QStringList words = wordsOf(bare ? match.captured(3).remove(QChar(0)) : match.captured(1).remove(QChar(0)));
        if (!words.isEmpty())
            found.append({words, prefix, bare && words.size() == 1 && match.capturedView(3).startsWith(u'*')});
    }
    return found;
}

QList<TextRange> searchPlaces(const QString &text, const QList<SearchTerm> &terms, qsizetype limit)
{
    if (terms.isEmpty())
        return {};
    Walk walk(terms);
    SearchWords words(text);
    walk.read(words, limit);
    if (words.hasJoined()) {
        SearchWords parted(text, SearchWords::Reading::Parted);
        walk.read(parted, limit);
    }
    if (!walk.hasAll())
        return {};
    QList<TextRange> places;
    qsizetype at = 0;
    qsizetype astral = 0; // characters of two units before `at`
    const auto codePoint = [&](qsizetype unit) {
        for (; at < unit; ++at)
            astral += text.at(at).isLowSurrogate() ? 1 : 0;
        return unit - astral;
    };
    for (const TextRange range : walk.merged()) {
        const qsizetype start = codePoint(range.start);
        places.append({start, codePoint(range.end)});
    }
    return places;
}

} // namespace Kodeks
