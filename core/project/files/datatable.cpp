// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/datatable.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(DataTable)
};

} // namespace

Result<CsvReader> openDataTable(const QByteArray &bytes, const QString &fileName)
{
    if (!bytes.isValidUtf8())
        return failure(
            Error::Kind::Invalid, Reading::tr("“%1” is not UTF-8 text; save it as CSV in UTF-8.").arg(fileName));
    if (bytes.contains('\0'))
        return failure(Error::Kind::Invalid,
            Reading::tr("“%1” has zero bytes and is no text; save it as CSV in UTF-8.").arg(fileName));
    return CsvReader::open(bytes, fileName);
}

Result<qsizetype> neededColumn(const CsvReader &table, const QString &name)
{
    const qsizetype column = table.column(name);
    if (column < 0)
        return failure(Error::Kind::Invalid,
            Reading::tr("“%1” has no column “%2”; add it to the header.").arg(table.fileName(), name));
    return column;
}

std::unexpected<Error> badRow(const CsvReader &table, const CsvRow &row, const QString &what)
{
    return failure(Error::Kind::Invalid,
        Reading::tr("“%1”, row %2 (line %3): %4")
            .arg(table.fileName(), QString::number(row.row), QString::number(row.line), what));
}

} // namespace Kodeks
