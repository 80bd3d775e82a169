// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/patternsearch.h"

#include "core/project/jobs/searchhits.h"
#include "core/query/searching/patternreader.h"
#include "core/storage/reading.h"
#include "core/storage/searching/letterorder.h"

#include <QCoreApplication>
#include <QElapsedTimer>

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
    PatternSearching(Connection &connection, const QRegularExpression &expression, const HitFilter &filter,
        qsizetype limit, qsizetype context, const PatternLimits &limits)
        : m_connection(connection)
        , m_expression(expression)
        , m_filter(filter)
        , m_listed(limit > 0 ? std::min(limit, limits.hits) : limits.hits)
        , m_context(context)
        , m_limits(limits)
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
                search(letter, LetterText(*text));
                if (!m_hits.stopped.isEmpty())
                    break;
            }
        }
        return m_hits;
    }

private:
    void search(const SearchStore::Found &letter, const LetterText &text)
    {
        QElapsedTimer timer;
        timer.start();
        const qint64 before = m_hits.totals.hits;
        auto matches = m_expression.globalMatch(text.string());
        while (matches.isValid() && matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                add(letter, text, text.rangeFromUtf16(match.capturedStart(), match.capturedEnd()));
            if (timer.durationElapsed() > m_limits.perLetter) {
                stopAt(letter);
                break;
            }
        }
        if (!matches.isValid())
            stopAt(letter);
        if (m_hits.totals.hits > before)
            m_hits.letters.append(letter.letter);
        m_hits.totals.letters = m_hits.letters.size();
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
    const QRegularExpression &m_expression;
    const HitFilter &m_filter;
    qsizetype m_listed;
    qsizetype m_context;
    const PatternLimits &m_limits;
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
    const auto expression = readPattern(pattern, limits.steps);
    if (!expression)
        return failure(Error::Kind::Invalid, expression.error().message);
    return PatternSearching(connection, *expression, filter, limit, context, limits).run(progress);
}

} // namespace Kodeks
