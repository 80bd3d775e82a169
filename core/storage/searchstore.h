// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/query/searching/searchquery.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Kodeks {

class Connection;

/// Full-text search over the letters. The index has the words of core/model/searchwords.h and tells which letters hold
/// them; where they stand is read in the letters' own texts.
namespace SearchStore {

struct Found
{
    LetterId letter;
    QString name;
    qint64 content = 0;
};

/// A term as FTS5 reads it: one of these phrases. None if the index cannot tell where it is, as of parts of words, and
/// none of a word without forms.
[[nodiscard]] QStringList ftsPhrases(const SearchTerm &term);
/// What a search needs as FTS5 reads it; empty if the index cannot tell. Words that must not be there are left out, so
/// that it finds too much rather than too little: the index does not tell exactly of every text what it holds.
[[nodiscard]] QString ftsQuery(const SearchQuery &query);
/// The letters that may hold what is needed, by name; all letters if the file has lost its index.
[[nodiscard]] Result<QList<Found>> letters(Connection &connection, const SearchQuery &query);
/// The contents that may hold what is needed, in order, those without a letter included; nothing if the index cannot
/// tell.
[[nodiscard]] Result<std::optional<QList<qint64>>> contents(Connection &connection, const SearchQuery &query);
/// The text of one of them.
[[nodiscard]] Result<QString> text(Connection &connection, qint64 content);
/// Texts as they are stored, in UTF-8, one behind the other, and where each ends.
struct StoredTexts
{
    QByteArray utf8;
    QList<qsizetype> ends;

    [[nodiscard]] QByteArrayView at(qsizetype i) const
    {
        const qsizetype start = i > 0 ? ends.at(i - 1) : 0;
        return QByteArrayView(utf8).sliced(start, ends.at(i) - start);
    }
};

/// Reads the texts of the first of these, in their order, in one statement, since each statement locks the file. At
/// least one, and no more behind the one that makes them so many bytes. `texts` is filled anew and keeps its memory.
[[nodiscard]] Result<> readTexts(
    Connection &connection, const QList<qint64> &contents, qsizetype enough, StoredTexts &texts);
/// Whether the table of the index is there.
[[nodiscard]] Result<bool> hasIndex(Connection &connection);
/// Whether the index is there, is of this program's kind and has all texts, by the last of them.
[[nodiscard]] Result<bool> isComplete(Connection &connection);
/// Puts the index in order: all of it from the texts, or what an older program left out. Inside a transaction,
/// which is to be rolled back if `progress` says no (Cancelled).
[[nodiscard]] Result<> rebuild(Connection &connection, const Progress &progress = {});
/// Adds a text. Inside a transaction.
[[nodiscard]] Result<> add(Connection &connection, qint64 content, const QString &text);

} // namespace SearchStore

} // namespace Kodeks
