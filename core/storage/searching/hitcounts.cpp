// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/hitcounts.h"

#include "core/storage/reading.h"
#include "core/storage/searchstore.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <sqlite3.h>

namespace Kodeks {

namespace {

constexpr qint64 rowsBetweenQuestions = 4096;
constexpr qint64 textsBetweenQuestions = 64;

/// kodeks_hits(letter_search): how many places of a text the query stands at, overlapping ones as one.
void countPlaces(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int, sqlite3_value **)
{
    int count = 0;
    qint64 places = 0;
    int code = api->xInstCount(row, &count);
    int end = 0;
    for (int i = 0; i < count && code == SQLITE_OK; ++i) {
        int phrase = 0;
        int column = 0;
        int word = 0;
        code = api->xInst(row, i, &phrase, &column, &word);
        if (word >= end)
            ++places;
        end = std::max(end, word + api->xPhraseSize(row, phrase));
    }
    if (code == SQLITE_OK)
        sqlite3_result_int64(context, places);
    else
        sqlite3_result_error_code(context, code);
}

void addFunction(Connection &connection)
{
    sqlite3 *database = connection.database().getHandle();
    const auto check = [database](int code) {
        if (code != SQLITE_OK)
            throw SQLite::Exception(database, code);
    };
    fts5_api *api = nullptr;
    sqlite3_stmt *ask = nullptr;
    check(sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &ask, nullptr));
    sqlite3_bind_pointer(ask, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(ask);
    check(sqlite3_finalize(ask));
    check(api == nullptr ? SQLITE_ERROR : api->xCreateFunction(api, "kodeks_hits", nullptr, countPlaces, nullptr));
}

QList<qint64> numbersOf(Connection &connection, const char *sql)
{
    QList<qint64> numbers;
    Statement row(connection, sql);
    while (row.next())
        numbers.append(row.number(0));
    return numbers;
}

/// The contents of all letters, in order; one as often as letters have it.
QList<qint64> contentsOfLetters(Connection &connection)
{
    return numbersOf(connection, "SELECT content FROM letter ORDER BY content");
}

QList<qint64> uncounted(Connection &connection)
{
    return numbersOf(connection, "SELECT content FROM content_uncounted ORDER BY content");
}

class Counting
{
public:
    Counting(Connection &connection, const QList<SearchTerm> &terms, const Progress &progress)
        : m_connection(connection)
        , m_terms(terms)
        , m_progress(progress)
        , m_contents(contentsOfLetters(connection))
    {
    }

    [[nodiscard]] HitCounts counts() const { return m_counts; }

    /// By the index, but for texts in which it does not tell.
    Result<> countByIndex()
    {
        addFunction(m_connection);
        const QList<qint64> toRead = uncounted(m_connection);
        QList<qint64> found;
        qint64 rows = 0;
        {
            Statement row(m_connection,
                "SELECT rowid, kodeks_hits(letter_search) FROM letter_search WHERE letter_search MATCH ?");
            row.bind(SearchStore::ftsQuery(m_terms));
            while (row.next()) {
                if (std::ranges::binary_search(toRead, row.number(0)))
                    found.append(row.number(0));
                else
                    add(row.number(0), row.number(1));
                if (++rows % rowsBetweenQuestions == 0 && !goesOn(0, 0))
                    return std::unexpected(readingCancelled());
            }
        }
        return countInTexts(found);
    }

    Result<> countInTexts(const QList<qint64> &contents)
    {
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (i % textsBetweenQuestions == 0 && !goesOn(i, contents.size()))
                return std::unexpected(readingCancelled());
            if (lettersOf(contents.at(i)) == 0)
                continue;
            const auto text = SearchStore::text(m_connection, contents.at(i));
            if (!text)
                return failed(text);
            add(contents.at(i), searchPlaces(*text, m_terms).size());
        }
        return {};
    }

    [[nodiscard]] QList<qint64> allContents() const
    {
        QList<qint64> contents = m_contents;
        contents.erase(std::ranges::unique(contents).begin(), contents.end());
        return contents;
    }

private:
    [[nodiscard]] bool goesOn(qint64 done, qint64 total) const { return !m_progress || m_progress(done, total); }

    /// Quick for contents in order.
    [[nodiscard]] qint64 lettersOf(qint64 content)
    {
        if (m_at > 0 && m_contents.at(m_at - 1) >= content)
            m_at = 0;
        while (m_at < m_contents.size() && m_contents.at(m_at) < content)
            ++m_at;
        qint64 letters = 0;
        while (m_at + letters < m_contents.size() && m_contents.at(m_at + letters) == content)
            ++letters;
        return letters;
    }

    void add(qint64 content, qint64 hits)
    {
        const qint64 letters = lettersOf(content);
        m_counts.hits += hits * letters;
        m_counts.letters += hits > 0 ? letters : 0;
    }

    Connection &m_connection;
    const QList<SearchTerm> &m_terms;
    const Progress &m_progress;
    QList<qint64> m_contents; ///< of all letters, in order
    qsizetype m_at = 0;
    HitCounts m_counts;
};

} // namespace

Result<HitCounts> countHits(Connection &connection, const QList<SearchTerm> &terms, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<HitCounts> {
        const auto complete = SearchStore::isComplete(connection);
        if (!complete)
            return failed(complete);
        Counting counting(connection, terms, progress);
        Result<> done;
        if (*complete && std::ranges::none_of(terms, &SearchTerm::within)) {
            done = counting.countByIndex();
        } else {
            const auto contents = SearchStore::contents(connection, terms);
            if (!contents)
                return failed(contents);
            done = counting.countInTexts(contents->value_or(counting.allContents()));
        }
        return done ? Result<HitCounts>(counting.counts()) : failed(done);
    });
}

} // namespace Kodeks
