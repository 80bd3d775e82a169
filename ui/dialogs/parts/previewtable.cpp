// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/previewtable.h"

#include "core/exchange/tables/csvreader.h"
#include "ui/models/words/display.h"

#include <QHeaderView>
#include <QTableView>

namespace Kodeks {

Result<FigureTable> previewTable(const QByteArray &csv, const QString &fileName)
{
    constexpr qsizetype shownCharacters = 200;
    auto reader = CsvReader::open(csv, fileName);
    if (!reader)
        return failed(reader);
    FigureTable table;
    table.headers = reader->header();
    while (!reader->atEnd() && table.rows.size() < previewRows) {
        const Result<CsvRow> row = reader->next();
        if (!row)
            return failed(row);
        QList<FigureCell> cells;
        for (const QString &cell : row->cells)
            cells.append({Display::oneLine(cell.left(shownCharacters)), {}, {}, false});
        table.rows.append(cells);
    }
    return table;
}

QTableView *makePreview(FigureTableModel *model)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 6);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace Kodeks
