// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/patternsearch.h"

#include "core/project/jobs/searchhits.h"
#include "core/storage/reading.h"
#include "core/storage/searching/letterorder.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PatternText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

class PatternSearching
{
public:
    PatternSearching(Connection &connection, const QString &pattern, const HitFilter &filter, qsizetype limit,
        qsizetype context, const PatternLimits &limits)
        : m_connection(connection)
        , m_matcher(pattern, limits)
        , m_filter(filter)
        , m_listed(limit > 0 ? std::min(limit, limits.hits) : limits.hits)
        , m_context(context)
    {
    }

    Result<HitsFound> run(const Progress &progress)
    {
        constexpr qsizetype atOnce = 32;
        LettersByName byName(m_connection);
        qint64 read = 0;
        while (m_hits.stopped.isEmpty()) {
            const auto letters = byName.next(atOnce);
            if (!letters)
                return failed(letters);
            if (letters->isEmpty())
                break;
            for (const SearchStore::Found &letter : *letters) {
                if (progress && !progress(read++, 0))
                    return std::unexpected(searchCancelled());
                if (!m_filter.mayCount(letter.letter))
                    continue;
                const auto text = SearchStore::text(m_connection, letter.content);
                if (!text)
                    return failed(text);
                if (search(letter, *text, [&] { return !progress || progress(read, 0); })
                    == PatternMatcher::End::Cancelled)
                    return std::unexpected(searchCancelled());
                if (!m_hits.stopped.isEmpty())
                    break;
            }
        }
        return m_hits;
    }

private:
    PatternMatcher::End search(
        const SearchStore::Found &letter, const QString &string, const std::function<bool()> &goOn)
    {
        const qint64 before = m_hits.totals.hits;
        std::optional<LetterText> text; // most letters have no hit
        const auto found = [&](qsizetype start, qsizetype last) {
            if (!text)
                text.emplace(string);
            add(letter, *text, text->rangeFromUtf16(start, last));
        };
        const auto end = m_matcher.search(string, found, goOn);
        if (end == PatternMatcher::End::TooLong)
            stopAt(letter);
        if (m_hits.totals.hits > before)
            m_hits.letters.append(letter.letter);
        m_hits.totals.letters = m_hits.letters.size();
        return end;
    }

    void add(const SearchStore::Found &letter, const LetterText &text, TextRange range)
    {
        if (!m_filter.counts(letter.letter, range))
            return;
        ++m_hits.totals.hits;
        if (m_hits.found.hits.size() < m_listed)
            m_hits.found.hits.append(hitAt(letter.letter, letter.name, text, range, m_context));
        else
            m_hits.found.more = true;
    }

    void stopAt(const SearchStore::Found &letter)
    {
        m_hits.stopped = PatternText::tr("The pattern takes too long in “%1” and was stopped there; what it found "
                                         "before is shown. Make it simpler, such as without a * within a *.")
                             .arg(letter.name);
    }

    Connection &m_connection;
    PatternMatcher m_matcher;
    const HitFilter &m_filter;
    qsizetype m_listed;
    qsizetype m_context;
    HitsFound m_hits;
};

} // namespace

Result<HitsFound> searchPattern(const QString &projectPath, const QString &pattern, qsizetype limit,
    const Progress &progress, qsizetype context, const PatternLimits &limits)
{
    const auto connection = openForReading(projectPath);
    return connection ? searchPattern(**connection, pattern, {}, limit, progress, context, limits) : failed(connection);
}

Result<HitsFound> searchPattern(Connection &connection, const QString &pattern, const HitFilter &filter,
    qsizetype limit, const Progress &progress, qsizetype context, const PatternLimits &limits)
{
    if (const auto read = readPattern(pattern); !read)
        return failure(Error::Kind::Invalid, read.error().message);
    return PatternSearching(connection, pattern, filter, limit, context, limits).run(progress);
}

} // namespace Kodeks
