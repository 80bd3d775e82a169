// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/networkpages.h"

#include <QJsonArray>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const AnalysedStudy &study, const SenderNetwork &network, qsizetype node)
{
    return study.senders.names().at(network.nodes.at(node).sender);
}

} // namespace

QJsonObject networkJson(const AnalysedStudy &study, const SenderNetwork &network)
{
    QJsonArray nodes;
    for (qsizetype node = 0; node < network.nodes.size(); ++node) {
        const SenderNetwork::Node &each = network.nodes.at(node);
        nodes.append(QJsonObject{{u"sender"_s, nameOf(study, network, node)}, {u"letters"_s, each.letters},
            {u"passages"_s, each.passages}, {u"activity"_s, each.activity}});
    }
    QJsonArray edges;
    for (const SenderNetwork::Tie &tie : network.ties)
        edges.append(QJsonObject{{u"source"_s, nameOf(study, network, tie.one)},
            {u"target"_s, nameOf(study, network, tie.other)},
            {u"weight"_s, tie.weight ? QJsonValue(*tie.weight) : QJsonValue()}});
    return {{u"nodes"_s, nodes}, {u"edges"_s, edges}};
}

AnalysisTable networkTable(const AnalysedStudy &study, const SenderNetwork &network)
{
    AnalysisTable table{{u"source"_s, u"target"_s, u"weight"_s}, {}};
    for (const SenderNetwork::Tie &tie : network.ties) {
        if (tie.weight)
            table.rows.append({nameOf(study, network, tie.one), nameOf(study, network, tie.other),
                QString::number(*tie.weight, 'g', QLocale::FloatingPointShortest)});
    }
    return table;
}

qsizetype undefinedTies(const SenderNetwork &network)
{
    return std::ranges::count_if(network.ties, [](const SenderNetwork::Tie &tie) { return !tie.weight; });
}

} // namespace Kodeks
