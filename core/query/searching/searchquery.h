// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace Kodeks {

/// A word, a phrase, or the beginning or another part of a word.
struct SearchTerm
{
    QStringList words; ///< folded; never empty
    bool prefix = false; ///< the last word only begins so
    bool within = false; ///< the one word need not begin a word: it ends one, or with `prefix` stands anywhere in it
    bool phrase = false; ///< in quotes: means these words and no forms of theirs
    std::optional<QStringList> forms = {}; ///< what may stand in the place of the last word, in order; else itself

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What a letter must hold: one of the terms, all or one of several parts, or not its one part.
struct SearchNeed
{
    enum class Kind { Term, All, Any, Not };

    Kind kind = Kind::All;
    QList<SearchNeed> parts = {};
    qsizetype term = 0; ///< the number of a Term's

    friend bool operator==(const SearchNeed &, const SearchNeed &) = default;
};

/// What is sought in letters. Places of terms are hits in letters that hold what is needed, but for those below a Not
/// and those of a part whose need is not met. Below a Not there is no other; beside one there is something that is not.
struct SearchQuery
{
    QList<SearchTerm> terms;
    SearchNeed need;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// Whether a letter need only hold all of the terms.
    [[nodiscard]] bool wantsAll() const;
    /// Whether a part of a word is asked for.
    [[nodiscard]] bool hasParts() const;
    /// Whether the terms whose numbers are among those `held` meet the need.
    [[nodiscard]] bool isMet(const QList<bool> &held) const;
    /// For each term whether its places are hits in a letter that holds the terms `held`.
    [[nodiscard]] QList<bool> thatCount(const QList<bool> &held) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

} // namespace Kodeks
