// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/passagecounts.h"

#include "core/storage/statement.h"

#include <QMap>

namespace Kodeks::PassageCounts {

using namespace Qt::StringLiterals;

namespace {

/// What is to be added to the counts.
class Differences
{
public:
    void add(Table table, const RowImage &row, int sign)
    {
        const auto id = [&row](QLatin1StringView column) { return row.value(column).toInteger(); };
        if (table == Table::PassageArgument) {
            m_codes[{"argument"_L1, id("argument"_L1)}] += sign;
        } else if (table == Table::Passage) {
            m_letters[{id("letter"_L1), id("coder"_L1)}] += sign;
            for (const auto kind : {"task"_L1, "direction"_L1}) {
                if (id(kind) > 0)
                    m_codes[{kind, id(kind)}] += sign;
            }
        }
    }

    void write(Connection &connection) const
    {
        for (auto it = m_letters.begin(); it != m_letters.end(); ++it)
            writeLetter(connection, it.key().first, it.key().second, it.value());
        for (auto it = m_codes.begin(); it != m_codes.end(); ++it)
            writeCode(connection, it.key().first, it.key().second, it.value());
    }

private:
    static void writeLetter(Connection &connection, qint64 letter, qint64 coder, qint64 difference)
    {
        if (difference > 0)
            Statement(connection,
                "INSERT INTO passage_count(letter, coder, passages) VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET passages "
                "= passages + excluded.passages")
                .bind(letter, coder, difference)
                .run();
        if (difference >= 0)
            return;
        Statement(connection, "UPDATE passage_count SET passages = passages + ?3 WHERE letter = ?1 AND coder = ?2")
            .bind(letter, coder, difference)
            .run();
        Statement(connection, "DELETE FROM passage_count WHERE letter = ? AND coder = ? AND passages <= 0")
            .bind(letter, coder)
            .run();
    }

    static void writeCode(Connection &connection, QLatin1StringView kind, qint64 code, qint64 difference)
    {
        if (difference > 0)
            Statement(connection,
                "INSERT INTO code_count(kind, code, passages) VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET passages = "
                "passages + excluded.passages")
                .bind(QString(kind), code, difference)
                .run();
        if (difference >= 0)
            return;
        Statement(connection, "UPDATE code_count SET passages = passages + ?3 WHERE kind = ?1 AND code = ?2")
            .bind(QString(kind), code, difference)
            .run();
        Statement(connection, "DELETE FROM code_count WHERE kind = ? AND code = ? AND passages <= 0")
            .bind(QString(kind), code)
            .run();
    }

    QMap<std::pair<qint64, qint64>, qint64> m_letters;
    QMap<std::pair<QLatin1StringView, qint64>, qint64> m_codes;
};

constexpr LetterId allLetters(-1); // Tallies adds them up, as it does those of one letter

void readCodes(Connection &connection, PassageStore::Counts &counts)
{
    Statement row(connection, "SELECT kind, code, passages FROM code_count");
    while (row.next()) {
        const QString kind = row.text(0);
        if (kind == "task"_L1)
            counts.ofTask.insert(TaskId(row.number(1)), row.number(2));
        else if (kind == "direction"_L1)
            counts.ofDirection.insert(DirectionId(row.number(1)), row.number(2));
        else
            counts.ofArgument.insert(ArgumentId(row.number(1)), row.number(2));
    }
}

constexpr const char *wrongCounts
    = "WITH counted(kind, a, b, n) AS (SELECT 'letter', letter, coder, count(*) FROM passage GROUP BY letter, coder "
      "UNION ALL SELECT 'task', task, 0, count(*) FROM passage WHERE task IS NOT NULL GROUP BY task "
      "UNION ALL SELECT 'direction', direction, 0, count(*) FROM passage WHERE direction IS NOT NULL GROUP BY "
      "direction UNION ALL SELECT 'argument', argument, 0, count(*) FROM passage_argument GROUP BY argument), "
      "kept(kind, a, b, n) AS (SELECT 'letter', letter, coder, passages FROM passage_count "
      "UNION ALL SELECT kind, code, 0, passages FROM code_count) "
      "SELECT EXISTS(SELECT * FROM counted EXCEPT SELECT * FROM kept) OR EXISTS(SELECT * FROM kept EXCEPT SELECT * "
      "FROM counted)";

} // namespace

Result<PassageStore::Counts> all(Connection &connection)
{
    return guarded(connection, [&]() -> Result<PassageStore::Counts> {
        PassageStore::Counts counts;
        Statement row(connection, "SELECT letter, coder, passages FROM passage_count");
        while (row.next())
            counts.ofCoder.insert({LetterId(row.number(0)), CoderId(row.number(1))}, row.number(2));
        readCodes(connection, counts);
        return counts;
    });
}

Result<PassageStore::Counts> withoutLetters(Connection &connection)
{
    return guarded(connection, [&]() -> Result<PassageStore::Counts> {
        PassageStore::Counts counts;
        Statement row(connection, "SELECT coder, sum(passages) FROM passage_count GROUP BY coder");
        while (row.next())
            counts.ofCoder.insert({allLetters, CoderId(row.number(0))}, row.number(1));
        readCodes(connection, counts);
        return counts;
    });
}

Result<> follow(Connection &connection, const QList<RowStore::Touched> &touched)
{
    Differences differences;
    for (const RowStore::Touched &row : touched) {
        if (row.before)
            differences.add(row.table, *row.before, -1);
        if (row.after)
            differences.add(row.table, *row.after, 1);
    }
    return guarded(connection, [&]() -> Result<> {
        differences.write(connection);
        return {};
    });
}

Result<bool> areRight(Connection &connection)
{
    return guarded(connection, [&]() -> Result<bool> {
        Statement row(connection, wrongCounts);
        return row.next() && row.number(0) == 0;
    });
}

} // namespace Kodeks::PassageCounts
