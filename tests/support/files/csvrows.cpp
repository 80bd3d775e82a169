// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/csvrows.h"

#include "core/exchange/tables/csvreader.h"

namespace Kodeks {

CsvRows csvRows(const QByteArray &csv)
{
    CsvRows rows;
    auto reader = CsvReader::open(csv, QStringLiteral("test.csv"));
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    while (!reader->atEnd()) {
        const auto row = reader->next();
        if (!row)
            qFatal("%s", qPrintable(row.error().message));
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < reader->header().size(); ++i)
            cells.insert(reader->header().at(i), row->cells.value(i));
        rows.append(cells);
    }
    return rows;
}

} // namespace Kodeks
