// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/queryfield.h"

#include <QList>
#include <QString>
#include <expected>

namespace Kodeks {

/// A stretch of a query as it was typed, in UTF-16 units, half-open.
struct QueryPlace
{
    qsizetype start = 0;
    qsizetype end = 0;

    friend bool operator==(const QueryPlace &, const QueryPlace &) = default;
};

/// Why a query cannot be read, and where.
struct QueryError
{
    QueryPlace place;
    QString message; ///< translated, whole sentences

    friend bool operator==(const QueryError &, const QueryError &) = default;
};

template <typename T>
using QueryResult = std::expected<T, QueryError>;

/// One of the values after a field.
struct QueryValue
{
    enum class Match {
        Whole,     ///< the id or the whole name; of texts, the words
        Beginning, ///< x*
        WithBelow, ///< x+: with the tasks below it
        None,      ///< -
        AtLeast,   ///< >=
        AtMost,    ///< <=
        Over,      ///< >
        Under      ///< <
    };

    Match match = Match::Whole;
    QString text; ///< NFC, without the signs of `match`
    QueryPlace place;

    friend bool operator==(const QueryValue &, const QueryValue &) = default;
};

/// A query as it was written: contract.md §8. What its values name is looked up by core/query/binding.
struct Expression
{
    enum class Kind {
        All, ///< of `parts`, all; without any: every passage
        Any, ///< of `parts`, one or more
        Not, ///< not the one of `parts`
        Field, ///< the field has one of `values`
        Near, ///< another passage of `parts`, up to `sentences` away in the same letter
        Overlaps, ///< another one that shares a character
        SameLetter ///< another one in the same letter
    };

    Kind kind = Kind::All;
    QList<Expression> parts = {};
    QueryField field = QueryField::Text;
    QString attribute = {};
    QList<QueryValue> values = {};
    int sentences = 0;
    QueryPlace place = {};

    friend bool operator==(const Expression &, const Expression &) = default;
};

} // namespace Kodeks
