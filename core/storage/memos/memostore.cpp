// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/memos/memostore.h"

#include "core/storage/statement.h"

namespace Kodeks::MemoStore {

namespace {

Memo memoIn(Statement &row)
{
    return {LetterId(row.number(0)), CoderId(row.number(1)), row.text(2)};
}

} // namespace

Result<QList<Memo>> all(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Memo>> {
        QList<Memo> found;
        Statement row(
            connection, "SELECT coalesce(letter, 0), coder, text FROM memo ORDER BY coalesce(letter, 0), coder");
        while (row.next())
            found.append(memoIn(row));
        return found;
    });
}

Result<QList<Memo>> of(Connection &connection, LetterId letter)
{
    return guarded(connection, [&]() -> Result<QList<Memo>> {
        QList<Memo> found;
        Statement row(connection,
            letter.isValid() ? "SELECT letter, coder, text FROM memo WHERE letter = ? ORDER BY coder"
                             : "SELECT 0, coder, text FROM memo WHERE letter IS NULL AND ? <= 0 ORDER BY coder");
        row.bind(letter.isValid() ? letter.value() : qint64(0));
        while (row.next())
            found.append(memoIn(row));
        return found;
    });
}

Result<qint64> row(Connection &connection, LetterId letter, CoderId coder)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement found(connection, "SELECT id FROM memo WHERE coder = ? AND coalesce(letter, 0) = ?");
        found.bind(coder.value(), letter.isValid() ? letter.value() : qint64(0));
        return found.next() ? found.number(0) : 0;
    });
}

Result<QList<qint64>> rowsOfLetter(Connection &connection, LetterId letter)
{
    return firstColumn(connection, "SELECT id FROM memo WHERE letter = ?", letter.value());
}

Result<QList<qint64>> rowsOfCoder(Connection &connection, CoderId coder)
{
    return firstColumn(connection, "SELECT id FROM memo WHERE coder = ?", coder.value());
}

} // namespace Kodeks::MemoStore
