// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/hitcounts.h"

#include "core/query/searching/searchplaces.h"
#include "core/storage/reading.h"
#include "core/storage/searching/indexplaces.h"
#include "core/storage/searchstore.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <cstring>
#include <ranges>
#include <span>

namespace Kodeks {

namespace {

constexpr qint64 rowsBetweenQuestions = 4096;
constexpr qint64 textsBetweenQuestions = 64;

/// The phrases of all terms of a query, for asking which of them stand in a text: what a query that nests AND, OR and
/// NOT says of places in FTS5 has neither all that count nor only those.
class Phrases
{
public:
    explicit Phrases(const SearchQuery &query)
        : m_query(query)
    {
        for (qsizetype term = 0; term < query.terms.size(); ++term) {
            for (const QString &phrase : SearchStore::ftsPhrases(query.terms.at(term))) {
                m_phrases.append(phrase);
                m_terms.append(term);
            }
        }
    }

    [[nodiscard]] QString ftsQuery() const { return m_phrases.join(u" OR "); }

    /// How many hits there are where the phrases stand so.
    [[nodiscard]] qint64 hits(std::span<const IndexPlace> places) const
    {
        QList<bool> held(m_query.terms.size(), false);
        for (const IndexPlace &place : places)
            held[m_terms.at(place.phrase)] = true;
        if (!m_query.isMet(held))
            return 0;
        const QList<bool> counted = m_query.thatCount(held);
        PlaceCount count;
        for (const IndexPlace &place : places) {
            if (counted.at(m_terms.at(place.phrase)))
                count.add(place);
        }
        return count.places();
    }

private:
    const SearchQuery &m_query;
    QStringList m_phrases;
    QList<qsizetype> m_terms; ///< of each phrase
};

QList<qint64> numbersOf(Connection &connection, const char *sql)
{
    QList<qint64> numbers;
    Statement row(connection, sql);
    while (row.next())
        numbers.append(row.number(0));
    return numbers;
}

struct ContentOfLetter
{
    qint64 content = 0;
    LetterId letter;
};

/// In the order of the contents.
QList<ContentOfLetter> contentsOfLetters(Connection &connection)
{
    QList<ContentOfLetter> all;
    Statement row(connection, "SELECT content, id FROM letter ORDER BY content");
    while (row.next())
        all.append({row.number(0), LetterId(row.number(1))});
    return all;
}

QList<qint64> uncounted(Connection &connection)
{
    return numbersOf(connection, "SELECT content FROM content_uncounted ORDER BY content");
}

class Counting
{
public:
    Counting(Connection &connection, const SearchQuery &query, const Progress &progress)
        : m_connection(connection)
        , m_query(query)
        , m_progress(progress)
        , m_contents(contentsOfLetters(connection))
    {
    }

    [[nodiscard]] HitCounts counts() const { return m_counts; }

    /// By the index, but for texts in which it does not tell.
    Result<> countByIndex()
    {
        addPlaceFunctions(m_connection);
        const QList<qint64> toRead = uncounted(m_connection);
        const auto done = m_query.wantsAll() ? countAll(toRead) : countMet(toRead);
        if (!done)
            return done;
        return toRead.isEmpty() ? Result<>() : countInTexts(thatMayHold(toRead));
    }

    Result<> countInTexts(const QList<qint64> &contents)
    {
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (i % textsBetweenQuestions == 0 && !goesOn(i, contents.size()))
                return std::unexpected(readingCancelled());
            if (lettersOf(contents.at(i)).empty())
                continue;
            const auto text = SearchStore::text(m_connection, contents.at(i));
            if (!text)
                return failed(text);
            add(contents.at(i), searchPlaces(*text, m_query).size());
        }
        return {};
    }

    [[nodiscard]] QList<qint64> allContents() const
    {
        QList<qint64> contents;
        std::ranges::unique_copy(
            m_contents | std::views::transform(&ContentOfLetter::content), std::back_inserter(contents));
        return contents;
    }

private:
    /// Of a query that wants all of its terms, in texts that the index tells of.
    Result<> countAll(const QList<qint64> &toRead)
    {
        Statement row(
            m_connection, "SELECT rowid, kodeks_hits(letter_search) FROM letter_search WHERE letter_search MATCH ?");
        row.bind(SearchStore::ftsQuery(m_query));
        return eachRow(row, toRead, [&row] { return row.number(1); });
    }

    /// Of any other.
    Result<> countMet(const QList<qint64> &toRead)
    {
        const Phrases phrases(m_query);
        if (phrases.ftsQuery().isEmpty())
            return {};
        Statement row(
            m_connection, "SELECT rowid, kodeks_places(letter_search) FROM letter_search WHERE letter_search MATCH ?");
        row.bind(phrases.ftsQuery());
        return eachRow(row, toRead, [&] {
            const QByteArray bytes = row.bytes(1);
            QList<IndexPlace> places(bytes.size() / qsizetype(sizeof(IndexPlace)));
            std::memcpy(places.data(), bytes.constData(), size_t(bytes.size()));
            return phrases.hits(places);
        });
    }

    template <typename Hits>
    Result<> eachRow(Statement &row, const QList<qint64> &toRead, Hits hits)
    {
        qint64 rows = 0;
        while (row.next()) {
            if (!std::ranges::binary_search(toRead, row.number(0)))
                add(row.number(0), hits());
            if (++rows % rowsBetweenQuestions == 0 && !goesOn(0, 0))
                return std::unexpected(readingCancelled());
        }
        return {};
    }

    /// Those of the contents, which are in order, that may hold what is needed.
    [[nodiscard]] QList<qint64> thatMayHold(const QList<qint64> &contents)
    {
        QList<qint64> found;
        Statement row(m_connection,
            "SELECT rowid FROM letter_search WHERE letter_search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid");
        row.bind(SearchStore::ftsQuery(m_query), contents.constFirst(), contents.constLast());
        while (row.next()) {
            if (std::ranges::binary_search(contents, row.number(0)))
                found.append(row.number(0));
        }
        return found;
    }

    [[nodiscard]] bool goesOn(qint64 done, qint64 total) const { return !m_progress || m_progress(done, total); }

    /// Quick for contents in order.
    [[nodiscard]] std::span<const ContentOfLetter> lettersOf(qint64 content)
    {
        if (m_at > 0 && m_contents.at(m_at - 1).content >= content)
            m_at = 0;
        while (m_at < m_contents.size() && m_contents.at(m_at).content < content)
            ++m_at;
        qsizetype end = m_at;
        while (end < m_contents.size() && m_contents.at(end).content == content)
            ++end;
        return std::span(m_contents).subspan(size_t(m_at), size_t(end - m_at));
    }

    void add(qint64 content, qint64 hits)
    {
        if (hits == 0)
            return;
        for (const ContentOfLetter &each : lettersOf(content)) {
            m_counts.hits += hits;
            m_counts.letters.append(each.letter);
        }
    }

    Connection &m_connection;
    const SearchQuery &m_query;
    const Progress &m_progress;
    QList<ContentOfLetter> m_contents; ///< of all letters, in order
    qsizetype m_at = 0;
    HitCounts m_counts;
};

} // namespace

Result<HitCounts> countHits(Connection &connection, const SearchQuery &query, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<HitCounts> {
        const auto complete = SearchStore::isComplete(connection);
        if (!complete)
            return failed(complete);
        Counting counting(connection, query, progress);
        Result<> done;
        if (*complete && !query.hasParts()) {
            done = counting.countByIndex();
        } else {
            const auto contents = SearchStore::contents(connection, query);
            if (!contents)
                return failed(contents);
            done = counting.countInTexts(contents->value_or(counting.allContents()));
        }
        return done ? Result<HitCounts>(counting.counts()) : failed(done);
    });
}

} // namespace Kodeks
