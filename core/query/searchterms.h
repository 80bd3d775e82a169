// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QList>
#include <QStringList>

namespace Kodeks {

/// A word, a phrase, or the beginning or another part of a word.
struct SearchTerm
{
    QStringList words; ///< folded; never empty
    bool prefix = false; ///< the last word only begins so
    bool within = false; ///< the one word need not begin a word: it ends one, or with `prefix` stands anywhere in it

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// A query as people type it: words, "phrases", prefix*, *ending, *part*. Only its first 1,000 characters are read.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &query);

/// Where in a text the terms stand, in order, overlapping places as one; nothing unless it holds all of them. With a
/// `limit` above 0 the text is read no further than it takes to find more than that many. Linear in the text's length.
[[nodiscard]] QList<TextRange> searchPlaces(const QString &text, const QList<SearchTerm> &terms, qsizetype limit = 0);

} // namespace Kodeks
