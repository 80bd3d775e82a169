// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/search.h"

#include "core/project/jobs/searchhits.h"
#include "core/project/jobs/wordsearch.h"
#include "core/query/searching/searchreader.h"
#include "core/storage/reading.h"
#include "core/storage/searching/hitcounts.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isOneWord(const QString &typed)
{
    static const QRegularExpression signs(u"[\"*()]"_s);
    if (typed.contains(signs) || joinsTerms(typed))
        return false;
    const auto read = readSearch(typed);
    return read && read->terms.size() == 1 && read->terms.constFirst().words.size() == 1;
}

/// The query with stars around its words; empty if it has none that stands for itself alone.
QString widened(const QString &query, QLatin1StringView before, QLatin1StringView after)
{
    static const QRegularExpression term(u"\"[^\"]*\"?\\*?|[^\\s\"]+"_s);
    QStringList words;
    bool any = false;
    for (auto it = term.globalMatch(query); it.hasNext();) {
        const QString word = it.next().captured();
        const bool isWhole = isOneWord(word);
        any = any || isWhole;
        words.append(isWhole ? before + word + after : word);
    }
    return any ? words.join(u' ') : QString();
}

} // namespace

Result<SearchResult> searchLetters(
    const QString &projectPath, const QString &query, qsizetype limit, const Progress &progress, qsizetype context)
{
    const auto read = searchQueryOf(query);
    if (!read)
        return failed(read);
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    return searchWords(**connection, *read, {}, {limit, context, false}, progress).transform([](HitsFound hits) {
        return std::move(hits.found);
    });
}

Result<SearchTotals> searchTotals(const QString &projectPath, const QString &query, const Progress &progress)
{
    const auto read = searchQueryOf(query);
    if (!read)
        return failed(read);
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto counts = countHits(**connection, *read, progress);
    if (!counts && counts.error().kind == Error::Kind::Cancelled)
        return std::unexpected(searchCancelled());
    return counts.transform([](const HitCounts &found) { return SearchTotals{found.hits, found.letters.size()}; });
}

Result<WiderSearch> searchWider(const QString &projectPath, const QString &query, const Progress &progress)
{
    const auto read = readSearch(query);
    if (!read || !read->wantsAll())
        return WiderSearch{};
    WiderSearch wider{widened(query, ""_L1, "*"_L1), 0, widened(query, "*"_L1, "*"_L1), 0};
    if (wider.beginning.isEmpty())
        return wider;
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto count = [&](const QString &widely) {
        const auto wide = searchQueryOf(widely);
        return wide ? countHits(**connection, *wide, progress) : failed(wide);
    };
    const auto beginnings = count(wider.beginning);
    const auto parts = beginnings ? count(wider.within) : beginnings;
    if (!parts)
        return parts.error().kind == Error::Kind::Cancelled ? std::unexpected(searchCancelled()) : failed(parts);
    wider.beginnings = beginnings->hits;
    wider.parts = parts->hits;
    return wider;
}

} // namespace Kodeks
