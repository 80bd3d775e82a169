// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettertable.h"

#include "core/base/inquotes.h"
#include "core/base/shorter.h"
#include "core/exchange/letters/lettercolumns.h"
#include "core/exchange/letters/tableheader.h"
#include "core/exchange/tables/csvreader.h"
#include "core/exchange/xlsx/sheetreader.h"
#include "core/model/gapwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <ranges>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct LetterTables
{
    Q_DECLARE_TR_FUNCTIONS(LetterTables)
};

constexpr qsizetype mostRows = 200'000;
constexpr qsizetype mostCells = 4'000'000;
constexpr qsizetype longestCell = 1'000'000;

std::unexpected<Error> tooLarge(const QString &file)
{
    return failure(Error::Kind::TooLarge,
        LetterTables::tr(
            "“%1” has more in it than a table of letters can have. Remove what is not needed, or divide it.")
            .arg(file));
}

/// "2.0" or "2,0".
bool isWholeFloat(const QString &cell)
{
    static const QRegularExpression form(u"^-?\\d{1,15}[.,]0$"_s);
    return form.match(cell).hasMatch();
}

/// pandas makes a column of whole numbers one of floats where a cell is empty.
void readFloatsAsWhole(LetterTable &table)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).role != LetterTable::Column::Role::Attribute)
            continue;
        qsizetype gaps = 0;
        qsizetype floats = 0;
        for (const QStringList &row : std::as_const(table.rows)) {
            gaps += row.at(column).isEmpty() || looksLikeGap(row.at(column)) ? 1 : 0;
            floats += isWholeFloat(row.at(column)) ? 1 : 0;
        }
        if (gaps == 0 || floats == 0 || gaps + floats < table.rows.size())
            continue;
        for (QStringList &row : table.rows) {
            if (isWholeFloat(row.at(column)))
                row[column].chop(2);
        }
        table.remarks.append(LetterTables::tr("“%1”: the numbers in the column “%2” are written as 2.0 for 2, as "
                                              "statistics programs do where cells are empty; they were read as whole.")
                .arg(table.fileName, cutTo(table.columns.at(column).title, 80)));
    }
}

constexpr qsizetype looked = 100; ///< rows, for telling which of them are titles

/// What stood over the titles is said.
void tellLeftOut(LetterTable &table, const QList<QStringList> &above)
{
    QStringList cells;
    for (const QStringList &row : above)
        cells += row;
    cells.removeIf([](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (!cells.isEmpty())
        table.remarks.append(LetterTables::tr("“%1”: over the titles of the columns stands, and was left out: %2.")
                .arg(table.fileName, cutTo(cells.join(u" · "_s).simplified(), 200)));
}

/// Takes rows that are titles, too, off a table's rows.
void takeFurtherTitles(LetterTable &table, const QStringList &first)
{
    const TableHeader header
        = tableHeader(QList<QStringList>{first} + table.rows.first(std::min(looked, table.rows.size())));
    if (header.before > 0 || header.rows < 2)
        return;
    table.columns = guessedColumns(header.titles);
    QStringList groups = first;
    groups.removeIf([&header](const QString &cell) {
        return std::ranges::any_of(
            header.titles, [&cell](const QString &title) { return title.startsWith(cell.trimmed()); });
    });
    tellLeftOut(table, {groups});
    table.rows.remove(0, header.rows - 1);
    table.lines.remove(0, header.rows - 1);
}

Result<LetterTableLook> fromCsv(const QByteArray &bytes, const QString &file)
{
    auto reader = CsvReader::open(bytes, file,
        {.cell = longestCell, .sameNames = true, .titleLines = true, .shortRows = true, .wrongRows = true});
    if (!reader)
        return failed(reader);
    LetterTableLook look{{file, guessedColumns(reader->header()), {}, {}}, {}};
    LetterTable &table = look.table;
    table.isText = true;
    tellLeftOut(table, {reader->before()});
    qsizetype spaced = 0;
    qsizetype filled = 0;
    while (!reader->atEnd()) {
        auto row = reader->next();
        if (!row) {
            look.fault = row.error();
            break;
        }
        for (qsizetype i = 0; i < row->cells.size(); ++i) {
            QString &cell = row->cells[i];
            spaced += i > 0 && cell.startsWith(u' ') ? 1 : 0;
            cell = cell.trimmed();
            filled += i > 0 && !cell.isEmpty() ? 1 : 0;
        }
        if (std::ranges::all_of(row->cells, &QString::isEmpty))
            continue;
        table.rows.append(std::move(row->cells));
        table.lines.append(row->line);
        if (table.rows.size() > mostRows || table.rows.size() * table.columns.size() > mostCells)
            return tooLarge(file);
    }
    takeFurtherTitles(table, reader->header());
    table.unevenRows = reader->ragged().count();
    table.spacedCells = filled > 0 && 2 * spaced >= filled;
    readFloatsAsWhole(table);
    if (const QString remark = reader->ragged().shortSentence(); !remark.isEmpty())
        table.remarks.append(inQuotes(file) + u": "_s + remark);
    if (!look.fault && reader->ragged().hasWrong())
        look.fault = reader->ragged().wrong(file, reader->header().size());
    return look;
}

/// How many columns a sheet's table has: those of its titles, which are among the first two rows with several cells.
qsizetype widthOf(const SheetRows &sheet)
{
    qsizetype width = 1;
    qsizetype titled = 0;
    for (const SheetRows::Row &row : sheet.rows | std::views::take(looked)) {
        width = titled < 2 ? std::max(width, row.cells.lastKey() + 1) : width;
        titled += row.cells.size() > 1 ? 1 : 0;
    }
    return width;
}

Result<LetterTable> fromSheet(const QByteArray &bytes, const QString &file)
{
    const auto sheet = readSheet(bytes, file,
        {u"Letters"_s, u"Brev"_s, u"Skjemasvar 1"_s, u"Form Responses 1"_s, u"Responses"_s, u"Answers"_s, u"Svar"_s});
    if (!sheet)
        return failed(sheet);
    if (sheet->rows.isEmpty())
        return failure(Error::Kind::Invalid,
            LetterTables::tr("The sheet “%2” of “%1” is empty; a table needs a header with the names of its columns.")
                .arg(file, sheet->name));
    const auto line = [](const SheetRows::Row &row, qsizetype columns) {
        QStringList cells;
        for (qsizetype column = 0; column < columns; ++column)
            cells.append(row.cells.value(column));
        return cells;
    };
    QList<QStringList> firstRows;
    const qsizetype columns = widthOf(*sheet);
    for (const SheetRows::Row &row : sheet->rows | std::views::take(looked))
        firstRows.append(line(row, columns));
    const TableHeader header = tableHeader(firstRows);
    LetterTable table{file, guessedColumns(header.titles), {}, {}, sheet->remarks};
    tellLeftOut(table, firstRows.first(header.before));
    if (sheet->rows.size() * columns > mostCells)
        return tooLarge(file);
    if (!sheet->others.isEmpty())
        table.remarks.append(LetterTables::tr("“%1”: only the sheet “%2” was read. Its other sheets: %3.")
                .arg(file, cutTo(sheet->name, 80), cutTo(sheet->others.join(u", "_s), 200)));
    QStringList wide;
    for (const SheetRows::Row &row : sheet->rows | std::views::drop(header.before + header.rows)) {
        QStringList cells = line(row, columns);
        if (row.cells.lastKey() >= columns)
            wide.append(QString::number(row.number));
        if (std::ranges::all_of(cells, &QString::isEmpty))
            continue;
        table.rows.append(std::move(cells));
        table.lines.append(row.number);
    }
    if (!wide.isEmpty())
        table.remarks.append(
            LetterTables::tr("“%1”: cells beyond the last title were left out: row %2.").arg(file, firstOf(wide, 10)));
    return table;
}

} // namespace

Result<LetterTableLook> lookAtLetterTable(const QByteArray &bytes, const QString &fileName)
{
    if (!looksLikeWorkbook(bytes))
        return fromCsv(bytes, fileName);
    auto table = fromSheet(bytes, fileName);
    return table ? Result<LetterTableLook>({*std::move(table), {}}) : failed(table);
}

Result<LetterTable> readLetterTable(const QByteArray &bytes, const QString &fileName)
{
    auto look = lookAtLetterTable(bytes, fileName);
    if (!look)
        return failed(look);
    return look->fault ? Result<LetterTable>(std::unexpected(*look->fault)) : std::move(look->table);
}

} // namespace Kodeks
