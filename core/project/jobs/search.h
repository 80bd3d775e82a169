// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// One place where a query is found.
struct SearchHit
{
    LetterId letter;
    QString letterName;
    TextRange range;
    QString before; ///< of the same line, as much as was asked for
    QString match;
    QString after;
};

/// Characters before and after a hit, if nothing else is asked for.
inline constexpr qsizetype usualContext = 40;

struct SearchResult
{
    QList<SearchHit> hits;
    bool more = false; ///< there are more than the limit
};

/// Finds words, "phrases", prefix*, *ending and *part*, joined by AND, OR and NOT
/// (core/query/searching/searchreader.h), in all letters of a project, ordered by letter and place. Opens the file for
/// itself, so it may run in any thread. `limit` 0 for no limit; `context` are the characters before and after a hit.
/// With a limit it costs what is found, not what is stored.
[[nodiscard]] Result<SearchResult> searchLetters(const QString &projectPath, const QString &query, qsizetype limit,
    const Progress &progress = {}, qsizetype context = usualContext);

/// How many hits there are in how many letters, whatever the limit of searchLetters(): told by the index, so that it
/// costs little beside finding them.
struct SearchTotals
{
    qint64 hits = 0;
    qint64 letters = 0;

    friend bool operator==(const SearchTotals &, const SearchTotals &) = default;
};

/// Fails as searchLetters() does.
[[nodiscard]] Result<SearchTotals> searchTotals(
    const QString &projectPath, const QString &query, const Progress &progress = {});

/// Places that the same query finds if its words stand for more than themselves.
struct WiderSearch
{
    QString beginning; ///< the query with every word a beginning; empty if none of its words is whole
    qsizetype beginnings = 0;
    QString within; ///< with every word a part of one
    qsizetype parts = 0; ///< the beginnings among them

    friend bool operator==(const WiderSearch &, const WiderSearch &) = default;
};

/// Counts them, of queries that letters fulfil which hold all of their terms; reads all letters for parts of words.
/// Fails as searchLetters() does.
[[nodiscard]] Result<WiderSearch> searchWider(
    const QString &projectPath, const QString &query, const Progress &progress = {});

} // namespace Kodeks
