// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/sheetcsv.h"

#include "core/exchange/tables/csvwriter.h"
#include "core/exchange/xlsx/sheetreader.h"

#include <QBuffer>

namespace Kodeks {

Result<QByteArray> sheetAsCsv(const QByteArray &workbook, const QString &fileName, const QStringList &names)
{
    const auto sheet = readSheet(workbook, fileName, names);
    if (!sheet)
        return failed(sheet);
    QByteArray csv;
    QBuffer buffer(&csv);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvDialect::Rfc);
    constexpr qsizetype most = 1'001; // one more than a table may have
    qsizetype columns = 0;
    for (const SheetRows::Row &row : sheet->rows)
        columns = std::max(columns, row.cells.isEmpty() ? 0 : row.cells.lastKey() + 1);
    columns = std::min(columns, most);
    qsizetype line = 1;
    for (const SheetRows::Row &row : sheet->rows) {
        QStringList cells;
        for (qsizetype column = 0; column < columns; ++column)
            cells.append(row.cells.value(column));
        if (std::ranges::all_of(cells, &QString::isEmpty))
            continue;
        for (; line < row.number; ++line)
            buffer.write("\r\n");
        if (const auto written = writer.write(cells); !written)
            return failed(written);
        ++line;
    }
    return csv;
}

} // namespace Kodeks
