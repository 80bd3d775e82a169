// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/letterstore.h"
#include "core/storage/names.h"
#include "core/storage/statement.h"

namespace Kodeks::LetterStore {

Result<qint64> doneRow(Connection &connection, LetterId letter, CoderId coder)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement row(connection, "SELECT id FROM letter_done WHERE letter = ? AND coder = ?");
        return row.bind(letter.value(), coder.value()).next() ? row.number(0) : 0;
    });
}

Result<QList<qint64>> doneRows(Connection &connection, LetterId letter)
{
    return firstColumn(connection, "SELECT id FROM letter_done WHERE letter = ?", letter.value());
}

Result<QList<qint64>> doneRows(Connection &connection, CoderId coder)
{
    return firstColumn(connection, "SELECT id FROM letter_done WHERE coder = ?", coder.value());
}

Result<qint64> factRow(Connection &connection, LetterId letter, Fact fact)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement row(connection, "SELECT id FROM letter_fact WHERE letter = ? AND fact = ?");
        return row.bind(letter.value(), factWord(fact)).next() ? row.number(0) : 0;
    });
}

Result<QList<qint64>> factRows(Connection &connection, LetterId letter)
{
    return firstColumn(connection, "SELECT id FROM letter_fact WHERE letter = ?", letter.value());
}

Result<QList<qint64>> proposalRows(Connection &connection, LetterId letter)
{
    return firstColumn(connection, "SELECT id FROM letter_proposal WHERE letter = ?", letter.value());
}

Result<qint64> attributeRow(Connection &connection, LetterId letter, const QString &key)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement row(connection, "SELECT id FROM letter_attribute WHERE letter = ? AND key = ?");
        return row.bind(letter.value(), key).next() ? row.number(0) : 0;
    });
}

Result<QList<qint64>> attributeRows(Connection &connection, LetterId letter)
{
    return firstColumn(connection, "SELECT id FROM letter_attribute WHERE letter = ?", letter.value());
}

} // namespace Kodeks::LetterStore
