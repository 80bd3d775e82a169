// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/passageexport.h"

#include "core/exchange/passages/passagecsv.h"
#include "core/exchange/passages/passagejson.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/exchange/tables/tablenumber.h"
#include "core/project/files/exportrows.h"
#include "core/project/files/pseudonymcopy.h"
#include "core/project/steadily.h"

#include <QBuffer>
#include <QCoreApplication>

namespace Kodeks {

namespace {

constexpr qsizetype all = 0;

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(PassageExport)
};

/// Counts what a spreadsheet that opens a CSV would take for something else.
class SpreadsheetCells
{
public:
    explicit SpreadsheetCells(const PassageExport &options)
        : m_escapesFormulas(options.excel)
    {
    }

    void look(const PassageRow &row)
    {
        const QString ids = row.argumentIds();
        const QString *const cells[]{&row.letter, &row.sender, &row.question, &row.coder, &row.text, &row.taskId,
            &row.task, &row.directionId, &row.direction, &row.fromActor, &row.toActor, &ids, &row.memo};
        m_last.resize(std::size(cells));
        for (size_t column = 0; column < std::size(cells); ++column) {
            const QString &cell = *cells[column];
            Looked &last = m_last[column];
            if (cell != last.cell) // most columns say the same many times
                last = {cell, isChanged(cell)};
            if (last.isChanged && m_count++ == 0)
                m_first = cell.simplified().left(shown);
        }
    }

    [[nodiscard]] QStringList remarks() const
    {
        if (m_count == 0)
            return {};
        return {
            ExportText::tr("A spreadsheet that opens this CSV takes %n cell(s), such as “%1”, for numbers, dates or "
                           "formulas and changes them. Export a workbook (.xlsx) for spreadsheets.",
                nullptr, m_count)
                .arg(m_first)};
    }

private:
    struct Looked
    {
        QString cell;
        bool isChanged = false;
    };

    [[nodiscard]] bool isChanged(const QString &cell) const
    {
        return isChangedBySpreadsheets(cell) && !(m_escapesFormulas && formulaEscaped(cell) != cell);
    }

    static constexpr qsizetype shown = 40;
    bool m_escapesFormulas;
    int m_count = 0;
    QString m_first;
    std::vector<Looked> m_last; ///< of each column
};

Result<Exported> writeRows(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress, qsizetype most)
{
    const bool perCode = options.form == PassageExport::Form::PerCode;
    PassageCsvWriter writer(
        device, perCode ? PassageShape::Long : PassageShape::Wide, options.excel ? CsvDialect::Excel : CsvDialect::Rfc);
    if (const auto header = writer.writeHeader(); !header)
        return failed(header);
    Exported exported;
    SpreadsheetCells cells(options);
    const auto written = eachPassageRow(project, options, progress, [&](const PassageRow &row) -> Result<bool> {
        if (const auto one = writer.write(row); !one)
            return failed(one);
        cells.look(row);
        ++exported.passages;
        return most == all || exported.passages < most;
    });
    exported.remarks = cells.remarks();
    return written ? Result<Exported>(exported) : failed(written);
}

} // namespace

Result<Exported> writePassageTable(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    return writeRows(project, device, options, progress, all);
}

Result<Exported> writePassageObjects(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    PassageJsonWriter writer(device);
    Exported exported;
    const auto written = eachPassageRow(project, options, progress, [&](const PassageRow &row) -> Result<bool> {
        const auto one = writer.write(row);
        ++exported.passages;
        return one ? Result<bool>(true) : failed(one);
    }).and_then([&writer] { return writer.finish(); });
    return written ? Result<Exported>(exported) : failed(written);
}

Result<QString> previewPassages(const QString &projectPath, const PassageExport &options, qsizetype rows)
{
    if (!options.pseudonyms.isEmpty()) {
        const auto copy = PseudonymCopy::make(projectPath, options.pseudonyms);
        return copy ? previewPassages((*copy)->path(), withoutNames(options), rows) : failed(copy);
    }
    return steadily(projectPath, options.viewer, [&](const Project &project) -> Result<QString> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = writeRows(project, buffer, options, {}, rows);
        return written ? Result<QString>(QString::fromUtf8(buffer.data())) : failed(written);
    });
}

} // namespace Kodeks
