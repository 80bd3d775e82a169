// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "core/storage/names.h"
#include "core/storage/statement.h"

namespace Kodeks {

// The arguments come from an ordered subquery of their own, since an aggregate keeps no order.
#define KODEKS_PASSAGE_COLUMNS                                                                                         \
    "SELECT passage.id, passage.uuid, passage.letter, passage.coder, passage.start, passage.end, "                     \
    "coalesce(passage.task, 0), coalesce(passage.direction, 0), passage.certainty, passage.memo, "                     \
    "passage.created, passage.modified, passage.quote, "                                                               \
    "(SELECT group_concat(argument, ' ') FROM (SELECT argument FROM passage_argument "                                 \
    "WHERE passage_argument.passage = passage.id ORDER BY ordinal)), passage.good_quote "                              \
    "FROM passage "

// The same without the arguments, for who reads those of many passages at once.
#define KODEKS_BARE_PASSAGE_COLUMNS                                                                                    \
    "SELECT id, uuid, letter, coder, start, end, coalesce(task, 0), coalesce(direction, 0), certainty, memo, "         \
    "created, modified, quote, NULL, good_quote FROM passage "

/// A row of either, but for the quote, which is its column 12.
inline Passage readPassage(const Statement &row)
{
    Passage passage;
    passage.id = PassageId(row.number(0));
    passage.uuid = row.uuid(1);
    passage.letter = LetterId(row.number(2));
    passage.coder = CoderId(row.number(3));
    passage.range = {row.number(4), row.number(5)};
    passage.task = TaskId(row.number(6));
    passage.direction = DirectionId(row.number(7));
    passage.certainty = row.integer(8);
    passage.memo = row.text(9);
    passage.created = timeFromWord(row.text(10));
    passage.modified = timeFromWord(row.text(11));
    if (!row.isNull(13)) {
        for (const QString &id : row.text(13).split(u' '))
            passage.arguments.append(ArgumentId(id.toLongLong()));
    }
    passage.goodQuote = row.integer(14) != 0;
    return passage;
}

} // namespace Kodeks
