// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/cooccurrencepages.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Values = QList<DimensionValues::Value>;

QJsonObject marginJson(const Values &values, const QList<qsizetype> &counts)
{
    QJsonObject margin;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (counts.at(i) > 0)
            margin.insert(values.at(i).id, counts.at(i));
    }
    return margin;
}

/// The places of what occurs.
QList<qsizetype> occurring(const QList<qsizetype> &counts)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            places.append(i);
    }
    return places;
}

} // namespace

QJsonObject cooccurrenceJson(const Cooccurrence &counts)
{
    QJsonArray cells;
    for (const auto &[cell, count] : counts.cells)
        cells.append(QJsonObject{{u"row"_s, counts.rowValues.at(cell.row).id},
            {u"column"_s, counts.columnValues.at(cell.column).id}, {u"count"_s, count}});
    return {{u"cells"_s, cells}, {u"rows"_s, marginJson(counts.rowValues, counts.rows)},
        {u"columns"_s, marginJson(counts.columnValues, counts.columns)}};
}

AnalysisTable cooccurrenceTable(const Cooccurrence &counts)
{
    AnalysisTable table{{u"row"_s, u"row_name"_s, u"column"_s, u"column_name"_s, u"count"_s}, {}};
    for (const auto &[cell, count] : counts.cells) {
        const DimensionValues::Value &row = counts.rowValues.at(cell.row);
        const DimensionValues::Value &column = counts.columnValues.at(cell.column);
        table.rows.append({row.id, row.name, column.id, column.name, QString::number(count)});
    }
    for (const qsizetype row : occurring(counts.rows))
        table.rows.append(
            {counts.rowValues.at(row).id, counts.rowValues.at(row).name, {}, {}, QString::number(counts.rows.at(row))});
    for (const qsizetype column : occurring(counts.columns))
        table.rows.append({{}, {}, counts.columnValues.at(column).id, counts.columnValues.at(column).name,
            QString::number(counts.columns.at(column))});
    return table;
}

AnalysisTable cooccurrenceMatrix(const Cooccurrence &counts)
{
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> cells;
    for (const auto &[cell, count] : counts.cells)
        cells.insert({cell.row, cell.column}, count);
    const QList<qsizetype> columns = occurring(counts.columns);
    AnalysisTable table{{{}}, {}};
    for (const qsizetype column : columns)
        table.header.append(counts.columnValues.at(column).id);
    table.header.append(u"count"_s);
    for (const qsizetype row : occurring(counts.rows)) {
        QStringList line{counts.rowValues.at(row).id};
        for (const qsizetype column : columns) {
            const qsizetype count = cells.value({row, column});
            line.append(count > 0 ? QString::number(count) : QString());
        }
        table.rows.append(line + QStringList{QString::number(counts.rows.at(row))});
    }
    QStringList last{u"count"_s};
    for (const qsizetype column : columns)
        last.append(QString::number(counts.columns.at(column)));
    table.rows.append(last + QStringList{QString()});
    return table;
}

} // namespace Kodeks
