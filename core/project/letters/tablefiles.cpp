// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/tablefiles.h"

#include "core/exchange/archives/ziparchive.h"
#include "core/exchange/xlsx/sheetreader.h"
#include "core/project/letters/answercolumns.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Column = LetterTable::Column;
using Role = Column::Role;

QString endingOf(const QString &fileName)
{
    return QFileInfo(fileName).suffix().toLower();
}

/// The column most of whose cells are the names of letters, or -1.
qsizetype namingColumn(const LetterTable &table, const LetterNames &names)
{
    for (qsizetype column = 0; column < table.columns.size() && table.columns.size() > 1; ++column) {
        qsizetype filled = 0;
        qsizetype found = 0;
        for (const QStringList &row : table.rows) {
            filled += row.at(column).isEmpty() ? 0 : 1;
            found += row.at(column).isEmpty() || names.find(row.at(column)).isEmpty() ? 0 : 1;
        }
        if (found > 0 && 2 * found >= filled)
            return column;
    }
    return -1;
}

/// Whether the column that names letters does it by their files.
bool namesFiles(const LetterTable &table)
{
    const auto naming = std::ranges::find(table.columns, Role::Letter, &Column::role);
    static const QStringList people{u"name"_s, u"navn"_s, u"namn"_s};
    return naming != table.columns.end() && !people.contains(naming->title, Qt::CaseInsensitive);
}

bool hasTitles(const LetterTable &table, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&table](const QString &title) {
        return std::ranges::any_of(table.columns,
            [&title](const Column &each) { return each.title.compare(title, Qt::CaseInsensitive) == 0; });
    });
}

qsizetype knownTitles(const LetterTable &table)
{
    return std::ranges::count_if(
        table.columns, [](const Column &each) { return each.role == Role::Fact || isKnownTitle(each.title); });
}

/// A title ends as no sentence does.
bool areTitles(const LetterTable &table)
{
    return std::ranges::none_of(table.columns, [](const Column &each) {
        return each.title.endsWith(u'.') || each.title.endsWith(u':') || each.title.endsWith(u';');
    });
}

bool hasCellOfLines(const LetterTable &table)
{
    return std::ranges::any_of(table.rows, [](const QStringList &row) {
        return std::ranges::any_of(row, [](const QString &cell) { return cell.contains(u'\n'); });
    });
}

bool isCalledTable(const LetterTable &table)
{
    const QString ending = endingOf(table.fileName);
    return ending == u"csv" || ending == u"tsv" || ending == u"tab";
}

/// Of text that is separated by commas, semicolons or tabs.
bool isTableBeyondDoubt(const LetterTable &table)
{
    const bool calledTable = isCalledTable(table);
    const qsizetype known = knownTitles(table);
    const auto titled = std::ranges::count_if(table.columns, [](const Column &each) { return !each.title.isEmpty(); });
    if (titled < 2)
        return calledTable && titled == 1 && known == 1 && hasCellOfLines(table);
    const bool even = 2 * table.unevenRows <= table.rows.size();
    if (!calledTable || table.spacedCells || !areTitles(table))
        return known >= 2 && table.rows.size() >= 2 && !table.spacedCells && even;
    return known > 0 || (table.rows.size() >= 2 && even);
}

} // namespace

bool mayBeTable(const QString &fileName)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s, u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"fods"_s};
    return endings.contains(endingOf(fileName));
}

bool isSeparatedText(const QByteArray &bytes, const QString &fileName)
{
    const QString ending = endingOf(fileName);
    const bool text = ending == u"csv" || ending == u"tsv" || ending == u"tab" || ending == u"txt";
    return text && !bytes.isEmpty() && !looksLikeZip(bytes) && !bytes.startsWith("%PDF") && !bytes.startsWith("{\\rtf");
}

bool isWorkbook(const QByteArray &bytes, const QString &fileName)
{
    if (isOpenSheet(bytes, fileName))
        return true;
    if (!looksLikeZip(bytes))
        return false;
    const auto archive = ZipArchive::open(bytes, fileName);
    return archive && archive->contains(u"xl/workbook.xml"_s);
}

bool isPlainlyTable(const LetterTable &table)
{
    return isCalledTable(table) && table.rows.size() >= 2 && knownTitles(table) >= 2 && isTableBeyondDoubt(table);
}

bool describesLetters(const LetterTable &table)
{
    static const QStringList ofPassages{u"start"_s, u"end"_s, u"text"_s, u"content"_s, u"coded"_s};
    const auto count = [&table](auto holds) { return std::ranges::count_if(table.columns, holds); };
    return count([](const auto &each) { return each.role == Role::Letter; }) == 1
        && count([](const auto &each) { return each.role == Role::Fact || each.role == Role::Attribute; }) > 0
        && count([](const auto &each) { return ofPassages.contains(each.title, Qt::CaseInsensitive); }) == 0;
}

OwnTable ownTable(const LetterTable &table)
{
    if (hasTitles(table, {u"dimension"_s, u"name"_s, u"definition"_s}))
        return OwnTable::Codebook;
    if (hasTitles(table, {u"outcome"_s, u"file"_s, u"note"_s}))
        return OwnTable::Report;
    return hasTitles(table, {u"letter"_s, u"start"_s, u"end"_s}) ? OwnTable::Passages : OwnTable::None;
}

TableKind tableKind(LetterTable &table, const LetterNames &names)
{
    if (table.rows.isEmpty() || ownTable(table) != OwnTable::None)
        return TableKind::None;
    const bool certain = !table.isText || isTableBeyondDoubt(table);
    const bool described = describesLetters(table) && (certain || isCalledTable(table));
    const qsizetype naming = certain || isCalledTable(table) ? namingColumn(table, names) : -1;
    if (naming >= 0) {
        for (Column &column : table.columns)
            column.role = column.role == Role::Letter ? Role::Attribute : column.role;
        table.columns[naming].role = Role::Letter;
        return TableKind::Facts;
    }
    const QList<Column> answers = answerColumns(table);
    if (described && namesFiles(table) && !hasAnswers(answers))
        return TableKind::Facts;
    if (hasAnswers(answers) && certain) {
        table.columns = answers;
        return TableKind::Answers;
    }
    return described ? TableKind::Facts : TableKind::None;
}

} // namespace Kodeks
