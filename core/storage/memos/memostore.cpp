// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/memos/memostore.h"

#include "core/storage/names.h"
#include "core/storage/statement.h"

#include <array>

namespace Kodeks::MemoStore {

using namespace Qt::StringLiterals;

namespace {

using Of = MemoSubject::Of;

struct Subject
{
    Of of;
    Table table;
    QLatin1StringView column;
};

/// In the order in which the statements below have them.
constexpr std::array<Subject, 5> subjects{{{Of::Letter, Table::Letter, "letter"_L1}, {Of::Task, Table::Task, "task"_L1},
    {Of::Direction, Table::Direction, "direction"_L1}, {Of::Actor, Table::Actor, "actor"_L1},
    {Of::Argument, Table::Argument, "argument"_L1}}};

/// Parts of a statement, one after the other.
std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string sql;
    for (const std::string_view part : parts)
        sql.append(part);
    return sql;
}

constexpr std::string_view selectMemos = "SELECT letter, task, direction, actor, argument, coder, text FROM memo ";
constexpr std::string_view selectRows = "SELECT id FROM memo ";

Memo memoIn(Statement &row)
{
    MemoSubject about;
    for (size_t i = 0; i < subjects.size(); ++i) {
        if (const int column = static_cast<int>(i); !row.isNull(column))
            about = MemoSubject(subjects.at(i).of, row.number(column));
    }
    const int coder = static_cast<int>(subjects.size());
    return {about, CoderId(row.number(coder)), row.text(coder + 1)};
}

QList<Memo> memosIn(Statement &row)
{
    QList<Memo> found;
    while (row.next())
        found.append(memoIn(row));
    return found;
}

/// What it is about, from ?first on.
void bind(Statement &statement, int first, const MemoSubject &subject)
{
    for (const Subject &each : subjects) {
        if (each.of == subject.of())
            statement.bindAt(first++, subject.row());
        else
            statement.bindAt(first++, nullptr);
    }
}

constexpr std::string_view thoseAbout
    = "WHERE letter IS ?1 AND task IS ?2 AND direction IS ?3 AND actor IS ?4 AND argument IS ?5 ";

} // namespace

Result<QList<Memo>> all(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Memo>> {
        Statement row(connection,
            joined({selectMemos,
                "ORDER BY coalesce(letter, 0), coalesce(task, 0), coalesce(direction, 0), coalesce(actor, 0), "
                "coalesce(argument, 0), coder"}));
        return memosIn(row);
    });
}

Result<QList<Memo>> of(Connection &connection, const MemoSubject &subject)
{
    return guarded(connection, [&]() -> Result<QList<Memo>> {
        Statement row(connection, joined({selectMemos, thoseAbout, "ORDER BY coder"}));
        bind(row, 1, subject);
        return memosIn(row);
    });
}

Result<qint64> row(Connection &connection, const MemoSubject &subject, CoderId coder)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement found(connection, joined({selectRows, thoseAbout, "AND coder = ?6"}));
        bind(found, 1, subject);
        found.bindAt(6, coder.value());
        return found.next() ? found.number(0) : 0;
    });
}

Result<QList<qint64>> rowsOf(Connection &connection, const MemoSubject &subject)
{
    return guarded(connection, [&]() -> Result<QList<qint64>> {
        QList<qint64> rows;
        Statement found(connection, joined({selectRows, thoseAbout, "ORDER BY id"}));
        bind(found, 1, subject);
        while (found.next())
            rows.append(found.number(0));
        return rows;
    });
}

Result<QList<qint64>> rowsOfCoder(Connection &connection, CoderId coder)
{
    return firstColumn(connection, "SELECT id FROM memo WHERE coder = ?", coder.value());
}

QJsonObject columns(const Memo &memo)
{
    QJsonObject columns{{u"coder"_s, memo.coder.value()}, {u"text"_s, memo.text}};
    for (const Subject &each : subjects)
        columns.insert(each.column, each.of == memo.about.of() ? QJsonValue(memo.about.row()) : QJsonValue());
    return columns;
}

Memo fromColumns(const QJsonObject &columns)
{
    Memo memo{{}, CoderId(columns.value("coder"_L1).toInteger()), columns.value("text"_L1).toString()};
    for (const Subject &each : subjects) {
        if (const qint64 row = columns.value(each.column).toInteger(); row > 0)
            memo.about = MemoSubject(each.of, row);
    }
    return memo;
}

std::optional<Table> tableOf(MemoSubject::Of of)
{
    const auto found = std::ranges::find(subjects, of, &Subject::of);
    return found == subjects.end() ? std::nullopt : std::optional(found->table);
}

MemoSubject subjectIn(Table table, qint64 row)
{
    const auto found = std::ranges::find(subjects, table, &Subject::table);
    return found == subjects.end() ? MemoSubject() : MemoSubject(found->of, row);
}

} // namespace Kodeks::MemoStore
