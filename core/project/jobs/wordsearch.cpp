// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/wordsearch.h"

#include "core/project/asking/passagequery.h"
#include "core/project/jobs/searchhits.h"
#include "core/query/searching/searchplaces.h"
#include "core/query/searching/searchreader.h"
#include "core/storage/searching/hitcounts.h"
#include "core/storage/searching/letterorder.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// Goes through the letters by name. As long as most of them have hits their texts are read straight away; the index is
/// asked as soon as it spares reading more than it costs.
class Searching
{
public:
    Searching(Connection &connection, const SearchQuery &query, const HitFilter &filter, const SearchExtent &extent)
        : m_connection(connection)
        , m_query(query)
        , m_filter(filter)
        , m_extent(extent)
        , m_countsAll(extent.limit == 0 || extent.every || (extent.totals && !filter.isAll()))
        , m_letters(connection)
    {
    }

    Result<HitsFound> run(const Progress &progress)
    {
        if (m_countsAll) {
            if (const auto asked = askIndex(); !asked)
                return failed(asked);
        }
        for (;;) {
            const auto letters = m_letters.next(lettersAtOnce);
            if (!letters)
                return failed(letters);
            if (letters->isEmpty())
                return m_hits;
            for (const SearchStore::Found &letter : *letters) {
                if (progress && !progress(m_read, 0))
                    return std::unexpected(searchCancelled());
                const auto further = search(letter);
                if (!further)
                    return failed(further);
                if (!*further)
                    return m_hits;
            }
            if (!m_asked && 2 * m_held < m_read) {
                if (const auto asked = askIndex(); !asked)
                    return failed(asked);
            }
        }
    }

private:
    static constexpr qsizetype lettersAtOnce = 32;

    Result<> askIndex()
    {
        m_asked = true;
        auto contents = SearchStore::contents(m_connection, m_query);
        if (!contents)
            return failed(contents);
        return *contents ? m_letters.restrictTo(std::move(**contents)) : Result<>();
    }

    /// Whether more letters are to be searched.
    Result<bool> search(const SearchStore::Found &letter)
    {
        if (!m_filter.mayCount(letter.letter))
            return true;
        const auto string = SearchStore::text(m_connection, letter.content);
        if (!string)
            return failed(string);
        ++m_read;
        QList<TextRange> places = searchPlaces(*string, m_query, enough());
        if (places.isEmpty())
            return true;
        ++m_held;
        if (!m_filter.isAll())
            places.removeIf([&](TextRange place) { return !m_filter.counts(letter.letter, place); });
        add(letter, *string, places);
        return m_countsAll || !m_hits.found.more;
    }

    /// How many places of a letter are looked for; 0: all.
    [[nodiscard]] qsizetype enough() const
    {
        const qsizetype wanted = m_extent.limit - m_hits.found.hits.size();
        return m_countsAll || !m_filter.isAll() ? 0 : std::max<qsizetype>(wanted, 1);
    }

    void add(const SearchStore::Found &letter, const QString &string, const QList<TextRange> &places)
    {
        if (places.isEmpty())
            return;
        if (m_extent.every)
            m_extent.every(letter.letter, places);
        m_hits.totals.hits += places.size();
        m_hits.letters.append(letter.letter);
        m_hits.totals.letters = m_hits.letters.size();
        QList<SearchHit> &hits = m_hits.found.hits;
        const qsizetype room = m_extent.limit > 0 ? m_extent.limit - hits.size() : places.size();
        m_hits.found.more = m_hits.found.more || room < places.size();
        if (room == 0)
            return;
        const LetterText text(string);
        for (const TextRange place : places.first(std::min(room, places.size())))
            hits.append(hitAt(letter.letter, letter.name, text, place, m_extent.context));
    }

    Connection &m_connection;
    const SearchQuery &m_query;
    const HitFilter &m_filter;
    const SearchExtent &m_extent;
    bool m_countsAll;
    LettersByName m_letters;
    qint64 m_read = 0;
    qint64 m_held = 0; ///< of these, those that had hits
    bool m_asked = false;
    HitsFound m_hits;
};

} // namespace

Result<SearchQuery> searchQueryOf(const QString &query)
{
    const auto read = readSearch(query);
    if (!read)
        return std::unexpected(queryFault(query, read.error()));
    if (!read->isEmpty())
        return *read;
    return failure(Error::Kind::Invalid,
        SearchText::tr(
            "There is no word to search for in “%1”. Type one or more words, a \"phrase\" or the beginning of a "
            "word with *.")
            .arg(query));
}

Result<HitsFound> searchWords(Connection &connection, const SearchQuery &query, const HitFilter &filter,
    const SearchExtent &extent, const Progress &progress)
{
    auto hits = Searching(connection, query, filter, extent).run(progress);
    if (!hits || !extent.totals || extent.every || !hits->found.more || !filter.isAll())
        return hits;
    auto counts = countHits(connection, query, progress);
    if (!counts)
        return counts.error().kind == Error::Kind::Cancelled ? std::unexpected(searchCancelled()) : failed(counts);
    hits->totals = {counts->hits, counts->letters.size()};
    hits->letters = std::move(counts->letters);
    return hits;
}

} // namespace Kodeks
