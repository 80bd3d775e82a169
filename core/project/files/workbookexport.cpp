// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/workbookexport.h"

#include "core/exchange/passages/passagecsv.h"
#include "core/exchange/reports/exporttables.h"
#include "core/exchange/reports/workbook.h"
#include "core/model/letterattributes.h"
#include "core/project/files/exportrows.h"
#include "core/project/files/kindcounts.h"
#include "core/project/project.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<> addSheet(Workbook &workbook, const QString &name, const TableFields &fields, const QList<QStringList> &rows)
{
    Result<> written = workbook.beginSheet(name, fields);
    for (qsizetype i = 0; written && i < rows.size(); ++i)
        written = workbook.addRow(rows.at(i));
    return written;
}

} // namespace

Result<Exported> writeWorkbook(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    Workbook workbook;
    Exported exported;
    QHash<QString, qsizetype> ofLetter;
    KindCounts kinds(project.letters());
    const auto addPassages = [&] {
        return eachPassageRow(project, options, progress, [&](const PassageRow &row) -> Result<bool> {
            const auto written = workbook.addRow(passageCells(row, PassageShape::Wide).constFirst());
            ++exported.passages;
            ++ofLetter[row.letter];
            kinds.add(row);
            return written ? Result<bool>(true) : failed(written);
        });
    };
    const auto addLetters = [&] {
        const QStringList attributes = attributeNames(project.letters());
        QList<QStringList> rows;
        for (const Letter &letter : project.letters())
            rows.append(letterCells(letter, ofLetter.value(letter.name), attributes));
        return addSheet(workbook, u"Letters"_s, letterFields(attributes), rows);
    };
    const auto written
        = workbook.beginSheet(u"Passages"_s, passageFields())
              .and_then(addPassages)
              .and_then(addLetters)
              .and_then(
                  [&] { return addSheet(workbook, u"Codebook"_s, codebookFields(), codebookRows(project.codebook())); })
              .and_then([&] { return memoRows(project, options); })
              .and_then(
                  [&](const QList<QStringList> &memos) { return addSheet(workbook, u"Memos"_s, memoFields(), memos); })
              .and_then([&] { return addSheet(workbook, u"Kinds"_s, kindFields(), kinds.rows()); })
              .and_then([&] {
        return options.query().isEmpty()
            ? Result<>()
            : addSheet(workbook, u"Only"_s, onlyFields(), QList<QStringList>{QStringList{options.query()}});
    }).and_then([&] { return workbook.finish(device); });
    exported.remarks = workbook.remarks();
    return written ? Result<Exported>(exported) : failed(written);
}

} // namespace Kodeks
