// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/patternsearch.h"

#include "core/project/jobs/searchhits.h"
#include "core/storage/reading.h"
#include "core/storage/searching/letterorder.h"
#include "core/storage/searchstore.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QStringDecoder>
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
    QByteArrayView utf8;
    LetterText text = {}; ///< where there are hits
    QList<TextRange> places = {}; ///< that the pattern matches
    PatternMatcher::End end = PatternMatcher::End::Cancelled;
};

/// Letters that are read and searched together.
struct LettersRead
{
    SearchStore::StoredTexts texts;
    std::vector<SearchedLetter> letters; ///< within `texts`
};

/// One text in UTF-16 after another, in the same memory.
class TextMemory
{
public:
    /// As Statement::text() reads it, so that it is valid UTF-16. Until the next one.
    QStringView decoded(QByteArrayView utf8)
    {
        using Flag = QStringDecoder::Flag;
        QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
        if (const auto room = static_cast<size_t>(decoder.requiredSpace(utf8.size())); room > m_units.size())
            m_units.resize(room);
        const char16_t *const end = decoder.appendToBuffer(m_units.data(), utf8);
        return {m_units.data(), end};
    }

private:
    std::vector<char16_t> m_units;
};

/// Matches some letters on all processors from the moment it is made. What takes too long in one letter keeps those
/// behind it from being searched. `pool` keeps its threads: to wait for the pool itself would end and begin them with
/// every few letters.
class LettersAtOnce
{
public:
    LettersAtOnce(
        const PatternMatcher &matcher, std::vector<SearchedLetter> &letters, QThreadPool &pool, QSemaphore &ended)
        : m_matcher(matcher)
        , m_letters(letters)
        , m_ended(ended)
        , m_running(pool.maxThreadCount())
        , m_most(letters.size())
    {
        for (int worker = 0; worker < m_running; ++worker)
            pool.start([this] { work(); });
    }
    ~LettersAtOnce()
    {
        m_most = 0;
        m_ended.acquire(m_running);
    }
    Q_DISABLE_COPY_MOVE(LettersAtOnce)

    /// False if `goOn`, asked in this thread, says no before all is done.
    bool finish(const std::function<bool()> &goOn)
    {
        constexpr int restMilliseconds = 10;
        while (!m_ended.tryAcquire(m_running, restMilliseconds)) {
            if (!goOn())
                return false;
        }
        m_running = 0;
        return true;
    }

private:
    void work()
    {
        QSemaphore &ended = m_ended;
        TextMemory memory;
        for (size_t at = m_next++; at < m_most; at = m_next++) {
            search(m_letters[at], memory, [this, at] { return at < m_most; });
            if (m_letters[at].end != PatternMatcher::End::TooLong)
                continue;
            for (size_t most = m_most; at + 1 < most && !m_most.compare_exchange_weak(most, at + 1);) { }
        }
        ended.release();
    }

    void search(SearchedLetter &letter, TextMemory &memory, const std::function<bool()> &goOn) const
    {
        const QStringView text = memory.decoded(letter.utf8);
        const auto found = [&letter, text](qsizetype start, qsizetype end) {
            if (letter.places.isEmpty())
                letter.text = LetterText(text.toString());
            letter.places.append(letter.text.rangeFromUtf16(start, end));
        };
        letter.end = m_matcher.search(text, found, goOn);
    }

    const PatternMatcher &m_matcher;
    std::vector<SearchedLetter> &m_letters;
    QSemaphore &m_ended; ///< by each worker that has ended
    int m_running; ///< workers whose end was not waited for
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
        QSemaphore ended;
        QThreadPool pool;
        const auto goOn = [&] { return !progress || progress(m_read, 0); };
        LettersRead searched;
        LettersRead next;
        auto read = readNext(next, goOn);
        while (read && !next.letters.empty() && m_hits.stopped.isEmpty()) {
            std::swap(searched, next);
            LettersAtOnce searching(m_matcher, searched.letters, pool, ended);
            read = readNext(next, goOn);
            if (!read || !searching.finish(goOn))
                return read ? std::unexpected(searchCancelled()) : failed(read);
            for (auto letter = searched.letters.begin(); letter != searched.letters.end() && m_hits.stopped.isEmpty();
                ++letter)
                take(*letter);
        }
        return read ? Result<HitsFound>(std::move(m_hits)) : failed(read);
    }

private:
    /// Some letters, fewer where they are long; none at the end.
    Result<> readNext(LettersRead &into, const std::function<bool()> &goOn)
    {
        constexpr qsizetype enoughBytes = 1'000'000;
        into.letters.clear();
        if (const auto named = nameSome(goOn); !named || m_coming.isEmpty())
            return named;
        QList<qint64> contents;
        for (const SearchStore::Found &letter : std::as_const(m_coming))
            contents.append(letter.content);
        if (const auto read = SearchStore::readTexts(m_connection, contents, enoughBytes, into.texts); !read)
            return read;
        for (qsizetype i = 0; i < into.texts.ends.size(); ++i)
            into.letters.push_back({m_coming.takeFirst(), into.texts.at(i)});
        return {};
    }

    /// So that there is a letter that may count, unless all have come.
    Result<> nameSome(const std::function<bool()> &goOn)
    {
        constexpr qsizetype mostLetters = 512;
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
