// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/previewtable.h"

#include "core/exchange/csvreader.h"
#include "ui/models/display.h"

namespace Kodeks {

Result<FigureTable> previewTable(const QString &csv)
{
    constexpr qsizetype shownCharacters = 200;
    auto reader = CsvReader::open(csv.toUtf8(), QString());
    if (!reader)
        return std::unexpected(reader.error());
    FigureTable table;
    table.headers = reader->header();
    while (!reader->atEnd()) {
        const Result<CsvRow> row = reader->next();
        if (!row)
            return std::unexpected(row.error());
        QList<FigureCell> cells;
        for (const QString &cell : row->cells)
            cells.append({Display::oneLine(cell.left(shownCharacters)), {}, {}, false});
        table.rows.append(cells);
    }
    return table;
}

} // namespace Kodeks
