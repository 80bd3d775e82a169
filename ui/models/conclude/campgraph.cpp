// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/campgraph.h"

#include "core/analysis/camps.h"
#include "core/analysis/graphlayout.h"
#include "ui/models/conclude/campgrids.h"
#include "ui/models/conclude/concludewords.h"

#include <QCoreApplication>
#include <QHash>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastLength = 0.25; // so that those who want the same stand beside, not above each other

struct CampGraphText
{
    Q_DECLARE_TR_FUNCTIONS(CampGraph)
};

/// How far nodes are to stand from each other.
class CampLengths
{
public:
    CampLengths(const AnalysedStatements &read, const Camps &camps, const QHash<qsizetype, qsizetype> &placeOf)
    {
        const SenderNetwork network
            = campNetwork(read.study, read.statements, camps, NetworkMode::Subtract, Normalisation::Activity);
        for (const SenderNetwork::Tie &tie : network.ties) {
            const qsizetype one = placeOf.value(network.nodes.at(tie.one).sender, -1);
            const qsizetype other = placeOf.value(network.nodes.at(tie.other).sender, -1);
            if (one >= 0 && other >= 0)
                m_likeness.insert(std::minmax(one, other), tie.weight.value_or(0));
        }
    }

    [[nodiscard]] double operator()(qsizetype one, qsizetype other) const
    {
        return leastLength + std::max(0.0, 1 - m_likeness.value(std::minmax(one, other)));
    }

private:
    QHash<std::pair<qsizetype, qsizetype>, double> m_likeness;
};

} // namespace

QList<qsizetype> CampGraph::tiesOf(qsizetype node) const
{
    QList<qsizetype> found;
    for (qsizetype at = 0; at < ties.size(); ++at) {
        if (ties.at(at).one == node || ties.at(at).other == node)
            found.append(at);
    }
    return found;
}

QString CampGraph::nodeSentence(qsizetype node) const
{
    const Node &each = nodes.at(node);
    return CampGraphText::tr("Camp %1 · %2: %3, %n tie(s) drawn", nullptr, int(tiesOf(node).size()))
        .arg(QString::number(each.camp + 1), each.name, Display::unitCount(CountUnit::Passage, each.passages));
}

QString CampGraph::tieTitle(qsizetype tie) const
{
    //: Two senders between whom there is a tie.
    return CampGraphText::tr("%1 – %2").arg(nodes.at(ties.at(tie).one).name, nodes.at(ties.at(tie).other).name);
}

QString CampGraph::tieSentence(qsizetype tie) const
{
    const double weight = mode == NetworkMode::Conflict ? -ties.at(tie).weight : ties.at(tie).weight;
    return CampGraphText::tr("%1: %2").arg(tieTitle(tie), tieWords(mode, weight));
}

Result<CampGraph> campGraph(const AnalysedStatements &read, NetworkMode mode, Normalisation normalisation)
{
    const Camps camps = campsAmong(read.study, read.statements);
    CampGraph graph;
    graph.mode = mode;
    graph.leftOut = camps.leftOut;
    graph.camps = camps.camps.isEmpty() ? 0 : camps.camps.constLast() + 1;
    QHash<qsizetype, qsizetype> placeOf;
    for (qsizetype at = 0; at < camps.senders.size(); ++at) {
        placeOf.insert(camps.senders.at(at), at);
        const qsizetype sender = camps.senders.at(at);
        graph.nodes.append(
            {read.study.senders.names().at(sender), camps.camps.at(at), 0, 0, {}, Display::sender(read.study, sender)});
    }
    const auto places = placesByLength(graph.nodes.size(), CampLengths(read, camps, placeOf));
    if (!places)
        return failed(places);
    for (qsizetype at = 0; at < graph.nodes.size(); ++at)
        graph.nodes[at].place = places->at(at);
    graph.network = campNetwork(read.study, read.statements, camps, mode, normalisation);
    const SenderNetwork &network = graph.network;
    for (const SenderNetwork::Node &node : network.nodes) {
        if (const qsizetype at = placeOf.value(node.sender, -1); at >= 0) {
            graph.nodes[at].passages = node.passages;
            graph.nodes[at].activity = node.activity;
        }
    }
    for (const SenderNetwork::Tie &tie : network.ties) {
        const qsizetype one = placeOf.value(network.nodes.at(tie.one).sender, -1);
        const qsizetype other = placeOf.value(network.nodes.at(tie.other).sender, -1);
        if (one >= 0 && other >= 0 && tie.weight)
            graph.ties.append({std::min(one, other), std::max(one, other),
                mode == NetworkMode::Conflict ? -*tie.weight : *tie.weight});
    }
    std::ranges::stable_sort(
        graph.ties, std::greater(), [](const CampGraph::Tie &tie) { return std::abs(tie.weight); });
    graph.notDrawn = std::max<qsizetype>(0, graph.ties.size() - mostTiesDrawn);
    graph.ties = graph.ties.first(graph.ties.size() - graph.notDrawn);
    return graph;
}

} // namespace Kodeks
