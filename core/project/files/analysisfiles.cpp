// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/analysisfiles.h"

#include "core/analysis/sendernetwork.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/networks/graphml.h"
#include "core/exchange/reports/workbook.h"
#include "core/exchange/tables/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

QByteArray analysisCsv(const AnalysisTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, CsvDialect::Rfc);
    auto written = csv.write(table.header);
    for (const QStringList &row : table.rows)
        written = written.and_then([&] { return csv.write(row); });
    return buffer.data();
}

Result<> writeAnalysisCsv(const QString &path, const AnalysisTable &table)
{
    return writeAtomically(path, [&table](QIODevice &device) { return writeAll(device, analysisCsv(table)); });
}

namespace {

struct AnalysisFileText
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisFile)
};

bool isWholeNumber(const QString &cell)
{
    bool isNumber = false;
    return cell.isEmpty() || (std::ignore = cell.toLongLong(&isNumber), isNumber);
}

/// A column is one of numbers where all of its cells are.
TableFields fieldsOf(const AnalysisTable &table)
{
    TableFields fields;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const bool numbers = std::ranges::all_of(
            table.rows, [column](const QStringList &row) { return isWholeNumber(row.at(column)); });
        fields.append({table.header.at(column), numbers ? TableField::Type::Integer : TableField::Type::Text,
            column == 0 ? 36 : 12, {}});
    }
    return fields;
}

Result<> writeSheets(QIODevice &device, const AnalysisFile &file)
{
    Workbook book;
    auto written = book.beginSheet(u"figures"_s, fieldsOf(file.table));
    for (const QStringList &row : file.table.rows)
        written = written.and_then([&] { return book.addRow(row); });
    written = written.and_then(
        [&] { return book.beginSheet(u"about"_s, {{u"about"_s, TableField::Type::Text, 100, {}}}); });
    for (const QString &paragraph : file.about)
        written = written.and_then([&] { return book.addRow({paragraph}); });
    return written.and_then([&] { return book.finish(device); });
}

} // namespace

Result<> writeAnalysisFile(const QString &path, const AnalysisFile &file)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeAnalysisCsv(path, file.table);
    if (ending == u"xlsx")
        return writeAtomically(path, [&file](QIODevice &device) { return writeSheets(device, file); });
    if (ending == u"json")
        return writeAtomically(
            path, [&file](QIODevice &device) { return writeAll(device, QJsonDocument(file.json).toJson()); });
    return failure(Error::Kind::Invalid,
        AnalysisFileText::tr("Figures are written as .csv, .xlsx or .json. “%1” is none of these.").arg(path));
}

Result<> writeNetwork(
    const QString &path, const AnalysedStudy &study, const SenderNetwork &network, const QString &description)
{
    NetworkFile file{description, {}, {}};
    for (const SenderNetwork::Node &node : network.nodes)
        file.nodes.append({study.senders.names().at(node.sender), node.letters, node.passages});
    for (const SenderNetwork::Tie &tie : network.ties) {
        if (tie.weight)
            file.edges.append({tie.one, tie.other, *tie.weight});
    }
    return writeAtomically(path, [&file](QIODevice &device) { return writeGraphml(device, file); });
}

} // namespace Kodeks
