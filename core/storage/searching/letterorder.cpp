// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/letterorder.h"

#include "core/model/nameorder.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The property that tells by which collation the keys were made.
const QString collationProperty = u"name_order"_s;

/// So few letters are sorted rather than looked for among all.
constexpr qsizetype fewContents = 1024;

bool hasTable(Connection &connection)
{
    return Statement(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'letter_order'").next();
}

bool isOfThisCollation(Connection &connection)
{
    Statement row(connection, "SELECT 1 FROM property WHERE name = ? AND value = ?");
    return row.bind(collationProperty, nameOrderVersion()).next();
}

bool allHaveKeys(Connection &connection)
{
    return !Statement(connection, "SELECT 1 FROM letter_order WHERE key IS NULL LIMIT 1").next();
}

void startAnew(Connection &connection)
{
    Statement(connection, "DELETE FROM letter_order").run();
    Statement(connection, "INSERT INTO letter_order(letter, content) SELECT id, content FROM letter").run();
    Statement(connection,
        "INSERT INTO property(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .bind(collationProperty, nameOrderVersion())
        .run();
}

} // namespace

namespace LetterOrder {

Result<> complete(Connection &connection)
{
    return guarded(connection, [&]() -> Result<> {
        if (!isOfThisCollation(connection))
            startAnew(connection);
        QList<std::pair<qint64, QByteArray>> keys;
        for (Statement row(connection,
                 "SELECT letter.id, letter.name FROM letter_order JOIN letter ON letter.id = letter_order.letter "
                 "WHERE letter_order.key IS NULL");
            row.next();)
            keys.append({row.number(0), nameOrderKey(row.text(1))});
        for (const auto &[letter, key] : std::as_const(keys))
            Statement(connection, "UPDATE letter_order SET key = ? WHERE letter = ?").bind(key, letter).run();
        return {};
    });
}

Result<bool> isComplete(Connection &connection)
{
    return guarded(connection, [&]() -> Result<bool> {
        return hasTable(connection) && isOfThisCollation(connection) && allHaveKeys(connection);
    });
}

Result<qint64> misplaced(Connection &connection)
{
    return guarded(connection, [&]() -> Result<qint64> {
        if (!hasTable(connection) || !isOfThisCollation(connection)) // of an older program, or another ICU's
            return 0;
        qint64 wrong = 0;
        Statement row(connection,
            "SELECT letter.name, letter_order.key, letter.content = letter_order.content FROM letter LEFT JOIN "
            "letter_order ON letter_order.letter = letter.id");
        while (row.next())
            wrong += row.number(2) == 0 || (!row.isNull(1) && row.bytes(1) != nameOrderKey(row.text(0))) ? 1 : 0;
        Statement gone(connection, "SELECT count(*) FROM letter_order WHERE letter NOT IN (SELECT id FROM letter)");
        return gone.next() ? wrong + gone.number(0) : wrong;
    });
}

} // namespace LetterOrder

Result<> LettersByName::begin()
{
    m_begun = true;
    const auto complete = LetterOrder::isComplete(m_connection);
    if (!complete)
        return failed(complete);
    return *complete ? Result<>() : listAll();
}

Result<> LettersByName::listAll()
{
    return guarded(m_connection, [&]() -> Result<> {
        QList<SearchStore::Found> all;
        Statement row(m_connection, "SELECT id, name, content FROM letter");
        while (row.next())
            all.append({LetterId(row.number(0)), row.text(1), row.number(2)});
        sortByName(all, &SearchStore::Found::name, &SearchStore::Found::letter);
        m_list = std::move(all);
        return {};
    });
}

Result<> LettersByName::restrictTo(QList<qint64> contents)
{
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return begun;
    }
    m_contents = std::move(contents);
    return m_list || m_contents->size() > fewContents ? Result<>() : listRestricted();
}

/// Those of a few contents that are still to come.
Result<> LettersByName::listRestricted()
{
    return guarded(m_connection, [&]() -> Result<> {
        struct Placed
        {
            QByteArray key;
            SearchStore::Found found;
        };
        std::vector<Placed> placed;
        for (const qint64 content : std::as_const(*m_contents)) {
            Statement row(m_connection,
                "SELECT letter.id, letter.name, letter_order.key FROM letter "
                "JOIN letter_order ON letter_order.letter = letter.id WHERE letter.content = ?");
            row.bind(content);
            while (row.next()) {
                Placed next{row.bytes(2), {LetterId(row.number(0)), row.text(1), content}};
                if (std::pair(next.key, next.found.letter) > std::pair(m_key, m_letter))
                    placed.push_back(std::move(next));
            }
        }
        std::ranges::sort(placed, {}, [](const Placed &each) { return std::pair(each.key, each.found.letter); });
        QList<SearchStore::Found> list;
        for (Placed &each : placed)
            list.append(std::move(each.found));
        m_list = std::move(list);
        m_at = 0;
        return {};
    });
}

Result<QList<SearchStore::Found>> LettersByName::next(qsizetype most)
{
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return failed(begun);
    }
    QList<SearchStore::Found> found;
    const auto isWanted
        = [this](qint64 content) { return !m_contents || std::ranges::binary_search(*m_contents, content); };
    if (m_list) {
        for (; m_at < m_list->size() && found.size() < most; ++m_at) {
            if (isWanted(m_list->at(m_at).content))
                found.append(m_list->at(m_at));
        }
        return found;
    }
    return guarded(m_connection, [&]() -> Result<QList<SearchStore::Found>> {
        Statement row(m_connection,
            "SELECT letter_order.letter, letter_order.content, letter_order.key, letter.name FROM letter_order CROSS "
            "JOIN letter ON letter.id = letter_order.letter WHERE (letter_order.key, letter_order.letter) > (?, ?) "
            "ORDER BY letter_order.key, letter_order.letter");
        row.bind(m_key, m_letter.value());
        while (found.size() < most && row.next()) {
            m_letter = LetterId(row.number(0));
            m_key = row.bytes(2);
            if (!isWanted(row.number(1)))
                continue;
            found.append({m_letter, row.text(3), row.number(1)});
        }
        return found;
    });
}

} // namespace Kodeks
