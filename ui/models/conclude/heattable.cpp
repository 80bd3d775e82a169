// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/heattable.h"

#include <QAbstractItemModel>

namespace Kodeks {

using namespace Qt::StringLiterals;

AnalysisTable heatTable(const QAbstractItemModel &model, const QString &corner)
{
    AnalysisTable table{{corner}, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        table.header.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

QString tabbed(const AnalysisTable &table)
{
    QString text = table.header.join(u'\t') + u'\n';
    for (const QStringList &row : table.rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

} // namespace Kodeks
