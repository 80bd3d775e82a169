// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"

namespace Kodeks {

/// One of the conditions of a query that must all hold, as it was typed.
struct QueryChip
{
    QString text;
    QueryPlace place; ///< in the query
    bool isNot = false;

    friend bool operator==(const QueryChip &, const QueryChip &) = default;
};

/// The conditions that stand side by side in a query; alternatives ("a or b") are one. None of an empty query.
[[nodiscard]] QueryResult<QList<QueryChip>> queryChips(const QString &query);

/// A query without the chip at `index`, and with it turned into its opposite. The query as it was where there is none.
[[nodiscard]] QString withoutChip(const QString &query, qsizetype index);
[[nodiscard]] QString withChipTurned(const QString &query, qsizetype index);
/// A query with one condition more; what it was before is put in brackets where "or" would reach over it.
[[nodiscard]] QString withCondition(const QString &query, const QString &condition);

/// A field with one value as it is typed: `task:"Barnehage, kommunal"`. Quoted where it has to be.
[[nodiscard]] QString queryCondition(const QString &field, const QString &value);
/// A name as a value: in quotation marks where it has spaces or signs.
[[nodiscard]] QString queryValue(const QString &name);

} // namespace Kodeks
