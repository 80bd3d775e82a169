// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/consultation/recordrows.h"

#include "core/exchange/xlsx/sheetcsv.h"
#include "core/exchange/xlsx/sheetreader.h"
#include "core/model/directionkind.h"
#include "core/model/words.h"
#include "core/project/files/datatable.h"

#include <QRegularExpression>

namespace Kodeks::RecordRows {

using namespace Qt::StringLiterals;

namespace {

const Direction *directionCalled(const QString &cell, const Codebook &codebook)
{
    if (const Direction *found = codebook.findDirection(cell))
        return found;
    static const QHash<QString, QString> norwegian{
        {u"uendret"_s, u"unchanged"_s}, {u"samarbeid"_s, u"cooperation"_s}, {u"uklart"_s, u"unclear"_s}};
    const QString word = cell.toLower();
    if (const auto kind = directionFromWord(norwegian.value(word, word)); kind && *kind != Direction::Kind::Transfer) {
        const auto found = std::ranges::find(codebook.directions, *kind, &Direction::kind);
        return found == codebook.directions.end() ? nullptr : &*found;
    }
    static const QRegularExpression arrow(u"\\s*(?:→|->|>)\\s*"_s);
    const QStringList ends = cell.split(arrow);
    const Actor *from = ends.size() == 2 ? codebook.findActor(ends.at(0)) : nullptr;
    const Actor *to = ends.size() == 2 ? codebook.findActor(ends.at(1)) : nullptr;
    return from && to ? codebook.findTransfer(from->id, to->id) : nullptr;
}

} // namespace

Result<> eachRow(const QByteArray &bytes, const QString &fileName, const QList<Named> &needed,
    const QList<Named> &possible, const TakeRow &take)
{
    const auto csv = looksLikeWorkbook(bytes) ? sheetAsCsv(bytes, fileName, {}) : Result<QByteArray>(bytes);
    auto table = csv ? CsvReader::open(*csv, fileName) : failed(csv);
    if (!table)
        return failed(table);
    QMap<QString, qsizetype> places;
    for (const Named &column : needed + possible) {
        table->nameColumn(column.name, column.others);
        places.insert(column.name, table->column(column.name));
    }
    for (const Named &column : needed) {
        if (const auto found = neededColumn(*table, column.name); !found)
            return failed(found);
    }
    while (!table->atEnd()) {
        const auto row = table->next();
        if (!row)
            return failed(row);
        Cells cells;
        for (const auto &[column, place] : places.asKeyValueRange())
            cells.insert(column, place < 0 ? QString() : row->cells.at(place).trimmed());
        if (std::ranges::all_of(cells, &QString::isEmpty))
            continue;
        if (const Result<> taken = take(*table, *row, cells); !taken)
            return taken;
    }
    return {};
}

Result<TaskId> taskIn(const CsvReader &table, const CsvRow &row, const QString &cell, const Codebook &codebook)
{
    const Task *found = codebook.findTask(cell);
    if (!found || found->group)
        return badRow(table, row,
            RecordText::tr("there is no task “%1” in the codebook. Write a task's id or its whole name.").arg(cell));
    return found->id;
}

bool saysNothing(const QString &cell)
{
    return cell.isEmpty() || cell == u"-" || cell == u"–";
}

Result<DirectionId> directionIn(
    const CsvReader &table, const CsvRow &row, const QString &cell, const Codebook &codebook)
{
    if (saysNothing(cell))
        return DirectionId();
    const Direction *found = directionCalled(cell, codebook);
    if (!found)
        return badRow(table, row,
            RecordText::tr(
                "there is no direction “%1” in the codebook. Add it to the codebook first, or write another.")
                .arg(cell));
    return found->id;
}

} // namespace Kodeks::RecordRows
