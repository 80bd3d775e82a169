// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/letterlist.h"

#include "core/model/nameorder.h"
#include "core/storage/statement.h"

namespace Kodeks {

Result<QList<ListedLetter>> listedLetters(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<ListedLetter>> {
        QList<ListedLetter> all;
        Statement row(connection,
            "SELECT name, uuid, coalesce((SELECT value FROM letter_fact WHERE letter = letter.id AND fact = 'sender'), "
            "''), coalesce((SELECT value FROM letter_fact WHERE letter = letter.id AND fact = 'dated'), ''), (SELECT "
            "length FROM content INDEXED BY content_listed WHERE content.id = letter.content), (SELECT "
            "coalesce(sum(passages), 0) FROM passage_count WHERE passage_count.letter = letter.id) FROM letter");
        while (row.next())
            all.append({row.text(0), row.uuid(1), row.text(2), row.text(3), row.number(4), row.number(5)});
        sortByName(all, &ListedLetter::name, &ListedLetter::uuid);
        return all;
    });
}

} // namespace Kodeks
