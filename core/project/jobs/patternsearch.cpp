// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/patternsearch.h"

#include "core/project/jobs/searchhits.h"
#include "core/storage/reading.h"
#include "core/storage/searching/letterorder.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <vector>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PatternText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// A letter while it is searched.
struct SearchedLetter
{
    SearchStore::Found letter;
    QString string;
    LetterText text = {}; ///< made of `string` where there are hits
    QList<TextRange> places = {}; ///< that the pattern matches
    PatternMatcher::End end = PatternMatcher::End::Cancelled;
};

/// Matches some letters on all processors from the moment it is made. What takes too long in one letter keeps those
/// behind it from being searched.
class LettersAtOnce
{
public:
    LettersAtOnce(const PatternMatcher &matcher, std::vector<SearchedLetter> &letters, QThreadPool &pool)
        : m_matcher(matcher)
        , m_letters(letters)
        , m_pool(pool)
        , m_most(letters.size())
    {
        for (int worker = 0; worker < pool.maxThreadCount(); ++worker)
            pool.start([this] { work(); });
    }
    ~LettersAtOnce()
    {
        m_most = 0;
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(LettersAtOnce)

    /// False if `goOn`, asked in this thread, says no before all is done.
    bool finish(const std::function<bool()> &goOn)
    {
        constexpr int restMilliseconds = 10;
        while (!m_pool.waitForDone(restMilliseconds)) {
            if (!goOn())
                return false;
        }
        return true;
    }

private:
    void work()
    {
        for (size_t at = m_next++; at < m_most; at = m_next++) {
            search(m_letters[at], [this, at] { return at < m_most; });
            if (m_letters[at].end != PatternMatcher::End::TooLong)
                continue;
            for (size_t most = m_most; at + 1 < most && !m_most.compare_exchange_weak(most, at + 1);) { }
        }
    }

    void search(SearchedLetter &letter, const std::function<bool()> &goOn) const
    {
        const auto found = [&letter](qsizetype start, qsizetype end) {
            if (letter.places.isEmpty())
                letter.text = LetterText(letter.string);
            letter.places.append(letter.text.rangeFromUtf16(start, end));
        };
        letter.end = m_matcher.search(letter.string, found, goOn);
    }

    const PatternMatcher &m_matcher;
    std::vector<SearchedLetter> &m_letters;
    QThreadPool &m_pool;
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_most; ///< letters that are searched
};

class PatternSearching
{
public:
    PatternSearching(Connection &connection, const QString &pattern, const HitFilter &filter,
        const SearchExtent &extent, const PatternLimits &limits)
        : m_connection(connection)
        , m_byName(connection)
        , m_matcher(pattern, limits)
        , m_filter(filter)
        , m_extent(extent)
        , m_listed(extent.limit > 0 ? std::min(extent.limit, limits.hits) : limits.hits)
    {
    }

    /// While some letters are searched the next ones are read.
    Result<HitsFound> run(const Progress &progress)
    {
        QThreadPool pool;
        const auto goOn = [&] { return !progress || progress(m_read, 0); };
        auto next = read(goOn);
        while (next && !next->empty() && m_hits.stopped.isEmpty()) {
            std::vector<SearchedLetter> letters = std::move(*next);
            LettersAtOnce searching(m_matcher, letters, pool);
            next = read(goOn);
            if (!next || !searching.finish(goOn))
                return next ? std::unexpected(searchCancelled()) : failed(next);
            for (auto letter = letters.begin(); letter != letters.end() && m_hits.stopped.isEmpty(); ++letter)
                take(*letter);
        }
        return next ? Result<HitsFound>(std::move(m_hits)) : failed(next);
    }

private:
    /// Some letters, fewer where they are long; none at the end.
    Result<std::vector<SearchedLetter>> read(const std::function<bool()> &goOn)
    {
        constexpr qsizetype mostCharacters = 2'000'000;
        std::vector<SearchedLetter> letters;
        if (const auto named = nameSome(goOn); !named)
            return failed(named);
        QList<qint64> contents;
        for (const SearchStore::Found &letter : std::as_const(m_coming))
            contents.append(letter.content);
        auto texts = contents.isEmpty() ? Result<QList<QString>>()
                                        : SearchStore::texts(m_connection, contents, mostCharacters);
        if (!texts)
            return failed(texts);
        for (QString &text : *texts)
            letters.push_back({m_coming.takeFirst(), std::move(text)});
        return letters;
    }

    /// So that there is a letter that may count, unless all have come.
    Result<> nameSome(const std::function<bool()> &goOn)
    {
        constexpr qsizetype mostLetters = 64;
        while (m_coming.isEmpty()) {
            auto coming = m_byName.next(mostLetters);
            if (!coming)
                return failed(coming);
            if (coming->isEmpty())
                return {};
            m_read += coming->size();
            if (!goOn())
                return std::unexpected(searchCancelled());
            m_coming = std::move(*coming);
            m_coming.removeIf([this](const SearchStore::Found &letter) { return !m_filter.mayCount(letter.letter); });
        }
        return {};
    }

    void take(SearchedLetter &searched)
    {
        const SearchStore::Found &letter = searched.letter;
        if (!m_filter.isAll())
            searched.places.removeIf([&](TextRange place) { return !m_filter.counts(letter.letter, place); });
        if (!searched.places.isEmpty()) {
            if (m_extent.every)
                m_extent.every(letter.letter, searched.places);
            m_hits.totals.hits += searched.places.size();
            m_hits.letters.append(letter.letter);
        }
        m_hits.totals.letters = m_hits.letters.size();
        QList<SearchHit> &hits = m_hits.found.hits;
        const qsizetype room = std::min(m_listed - hits.size(), searched.places.size());
        for (qsizetype i = 0; i < room; ++i)
            hits.append(hitAt(letter.letter, letter.name, searched.text, searched.places.at(i), m_extent.context));
        m_hits.found.more = m_hits.found.more || room < searched.places.size();
        if (searched.end == PatternMatcher::End::TooLong)
            stopAt(letter);
    }

    void stopAt(const SearchStore::Found &letter)
    {
        m_hits.stopped = patternStopped(letter.name);
        m_hits.stoppedIn = letter.letter;
    }

    Connection &m_connection;
    LettersByName m_byName;
    QList<SearchStore::Found> m_coming; ///< named and not read yet
    qint64 m_read = 0;
    PatternMatcher m_matcher;
    const HitFilter &m_filter;
    const SearchExtent &m_extent;
    qsizetype m_listed;
    HitsFound m_hits;
};

} // namespace

QString patternStopped(const QString &letter)
{
    return PatternText::tr("The pattern takes too long in “%1” and was stopped there; what it found before is shown. "
                           "Make it simpler, such as without a * within a *.")
        .arg(letter);
}

Result<HitsFound> searchPattern(const QString &projectPath, const QString &pattern, qsizetype limit,
    const Progress &progress, qsizetype context, const PatternLimits &limits)
{
    const auto connection = openForReading(projectPath);
    return connection ? searchPattern(**connection, pattern, {}, {.limit = limit, .context = context}, progress, limits)
                      : failed(connection);
}

Result<HitsFound> searchPattern(Connection &connection, const QString &pattern, const HitFilter &filter,
    const SearchExtent &extent, const Progress &progress, const PatternLimits &limits)
{
    if (const auto read = readPattern(pattern); !read)
        return failure(Error::Kind::Invalid, read.error().message);
    return PatternSearching(connection, pattern, filter, extent, limits).run(progress);
}

} // namespace Kodeks
