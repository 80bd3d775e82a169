// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QList>
#include <QStringList>

namespace Kodeks {

class Connection;

/// Full-text search over the letters. The index has the words of core/model/searchwords.h and tells which letters hold
/// them; where they stand is read in the letters' own texts.
namespace SearchStore {

/// A word, a phrase, or the beginning or another part of a word.
struct Term
{
    QStringList words; ///< folded; never empty
    bool prefix = false; ///< the last word only begins so
    bool within = false; ///< the one word need not begin a word: it ends one, or with `prefix` stands anywhere in it

    friend bool operator==(const Term &, const Term &) = default;
};

struct Found
{
    LetterId letter;
    QString name;
    qint64 content = 0;
};

/// A query as people type it: words, "phrases", prefix*, *ending, *part*. Only its first 1,000 characters are read.
[[nodiscard]] QList<Term> terms(const QString &query);
/// The terms, all asked for, as FTS5 reads them; empty if there are none that the index can tell of, as parts of words.
[[nodiscard]] QString ftsQuery(const QList<Term> &terms);
/// The letters that may hold all of the terms, by name; all letters if the file has lost its index.
[[nodiscard]] Result<QList<Found>> letters(Connection &connection, const QList<Term> &terms);
/// The text of one of them.
[[nodiscard]] Result<QString> text(Connection &connection, qint64 content);
/// Where in a text the terms stand, in order, overlapping places as one; nothing unless it holds all of them. With a
/// `limit` above 0 the text is read no further than it takes to find more than that many. Linear in the text's length.
[[nodiscard]] QList<TextRange> places(const QString &text, const QList<Term> &terms, qsizetype limit = 0);

/// Whether the table of the index is there.
[[nodiscard]] Result<bool> hasIndex(Connection &connection);
/// Whether the index is there, is of this program's kind and has all texts.
[[nodiscard]] Result<bool> isComplete(Connection &connection);
/// Makes the index anew from the texts. Inside a transaction.
[[nodiscard]] Result<> rebuild(Connection &connection);
/// Adds a text. Inside a transaction.
[[nodiscard]] Result<> add(Connection &connection, qint64 content, const QString &text);

} // namespace SearchStore

} // namespace Kodeks
