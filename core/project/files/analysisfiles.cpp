// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/analysisfiles.h"

#include "core/analysis/sendernetwork.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/networks/graphml.h"
#include "core/exchange/tables/csvwriter.h"

#include <QBuffer>

namespace Kodeks {

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
