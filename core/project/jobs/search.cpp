// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/search.h"

#include "core/project/jobs/searchhits.h"
#include "core/storage/reading.h"
#include "core/storage/searching/hitcounts.h"
#include "core/storage/searching/letterorder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

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
    Searching(Connection &connection, const QList<SearchTerm> &terms, qsizetype limit, qsizetype context)
        : m_connection(connection)
        , m_terms(terms)
        , m_limit(limit)
        , m_context(context)
        , m_letters(connection)
    {
    }

    Result<SearchResult> run(const Progress &progress)
    {
        if (m_limit == 0) {
            if (const auto asked = askIndex(); !asked)
                return failed(asked);
        }
        for (;;) {
            const auto letters = m_letters.next(lettersAtOnce);
            if (!letters)
                return failed(letters);
            if (letters->isEmpty())
                return m_result;
            for (const SearchStore::Found &letter : *letters) {
                if (progress && !progress(m_read, 0))
                    return std::unexpected(searchCancelled());
                const auto further = search(letter);
                if (!further)
                    return failed(further);
                if (!*further)
                    return m_result;
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
        auto contents = SearchStore::contents(m_connection, m_terms);
        if (!contents)
            return failed(contents);
        return *contents ? m_letters.restrictTo(std::move(**contents)) : Result<>();
    }

    /// Whether more letters are to be searched.
    Result<bool> search(const SearchStore::Found &letter)
    {
        const auto string = SearchStore::text(m_connection, letter.content);
        if (!string)
            return failed(string);
        ++m_read;
        const qsizetype wanted = m_limit > 0 ? m_limit - m_result.hits.size() : 0;
        const QList<TextRange> places
            = searchPlaces(*string, m_terms, m_limit > 0 ? std::max<qsizetype>(wanted, 1) : 0);
        if (places.isEmpty())
            return true;
        ++m_held;
        const LetterText text(*string);
        for (const TextRange range : places) {
            if (m_limit > 0 && m_result.hits.size() == m_limit) {
                m_result.more = true;
                return false;
            }
            m_result.hits.append(hitAt(letter.letter, letter.name, text, range, m_context));
        }
        return true;
    }

    Connection &m_connection;
    const QList<SearchTerm> &m_terms;
    qsizetype m_limit;
    qsizetype m_context;
    LettersByName m_letters;
    qint64 m_read = 0;
    qint64 m_held = 0; ///< of these, those that had hits
    bool m_asked = false;
    SearchResult m_result;
};

Result<QList<SearchTerm>> termsOf(const QString &query)
{
    QList<SearchTerm> terms = searchTerms(query);
    if (!terms.isEmpty())
        return terms;
    return failure(Error::Kind::Invalid,
        SearchText::tr(
            "There is no word to search for in “%1”. Type one or more words, a \"phrase\" or the beginning of a "
            "word with *.")
            .arg(query));
}

/// The query with stars around its words; empty if it has none that stands for itself alone.
QString widened(const QString &query, QLatin1StringView before, QLatin1StringView after)
{
    static const QRegularExpression term(u"\"[^\"]*\"?\\*?|[^\\s\"]+"_s);
    QStringList words;
    bool any = false;
    for (auto it = term.globalMatch(query); it.hasNext();) {
        const QString word = it.next().captured();
        const bool isWhole = !word.startsWith(u'"') && !word.contains(u'*') && searchTerms(word).size() == 1
            && searchTerms(word).constFirst().words.size() == 1;
        any = any || isWhole;
        words.append(isWhole ? before + word + after : word);
    }
    return any ? words.join(u' ') : QString();
}

} // namespace

Result<SearchResult> searchLetters(
    const QString &projectPath, const QString &query, qsizetype limit, const Progress &progress, qsizetype context)
{
    const auto terms = termsOf(query);
    if (!terms)
        return failed(terms);
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    return Searching(**connection, *terms, limit, context).run(progress);
}

Result<SearchTotals> searchTotals(const QString &projectPath, const QString &query, const Progress &progress)
{
    const auto terms = termsOf(query);
    if (!terms)
        return failed(terms);
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto counts = countHits(**connection, *terms, progress);
    if (!counts && counts.error().kind == Error::Kind::Cancelled)
        return std::unexpected(searchCancelled());
    return counts.transform([](const HitCounts &found) { return SearchTotals{found.hits, found.letters}; });
}

Result<WiderSearch> searchWider(const QString &projectPath, const QString &query, const Progress &progress)
{
    WiderSearch wider{widened(query, ""_L1, "*"_L1), 0, widened(query, "*"_L1, "*"_L1), 0};
    if (wider.beginning.isEmpty())
        return wider;
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto beginnings = countHits(**connection, searchTerms(wider.beginning), progress);
    const auto parts = beginnings ? countHits(**connection, searchTerms(wider.within), progress) : beginnings;
    if (!parts)
        return parts.error().kind == Error::Kind::Cancelled ? std::unexpected(searchCancelled()) : failed(parts);
    wider.beginnings = beginnings->hits;
    wider.parts = parts->hits;
    return wider;
}

} // namespace Kodeks
