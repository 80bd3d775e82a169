// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/camps.h"

#include "core/model/codeorder.h"

#include <QMap>
#include <algorithm>

namespace Kodeks {

namespace {

/// The nodes that say most, in the order they have.
QList<qsizetype> loudest(const QList<SenderNetwork::Node> &nodes)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at < nodes.size(); ++at)
        places.append(at);
    std::ranges::stable_sort(places, std::greater(), [&](qsizetype at) { return nodes.at(at).activity; });
    places = places.first(std::min(places.size(), mostInCamps));
    std::ranges::sort(places);
    return places;
}

} // namespace

Camps campsAmong(const AnalysedStudy &study, const CodedStatements &statements)
{
    const SenderNetwork network = senderNetwork(study, statements, NetworkMode::Subtract, Normalisation::Activity);
    const QList<qsizetype> nodes = loudest(network.nodes);
    QHash<std::pair<qsizetype, qsizetype>, double> weights;
    for (const SenderNetwork::Tie &tie : network.ties) {
        weights.insert({tie.one, tie.other}, tie.weight.value_or(0));
        weights.insert({tie.other, tie.one}, tie.weight.value_or(0));
    }
    const auto distance = [&](qsizetype one, qsizetype other) {
        return std::max(0.0, 1 - weights.value({nodes.at(one), nodes.at(other)}));
    };
    const Clustering found = clustered(nodes.size(), distance, 1);
    Camps camps{{}, found.groups, network.nodes.size() - nodes.size()};
    for (const qsizetype at : found.order)
        camps.senders.append(network.nodes.at(nodes.at(at)).sender);
    return camps;
}

QList<TaskDispute> disputes(const AnalysedStudy &study, const CodedStatements &statements)
{
    struct Taken
    {
        qsizetype senders = 0;
        QMap<qsizetype, double> shares; // by the place of the direction in the codebook
    };
    const auto directions = placesById(study.codebook.directions);
    QHash<TaskId, Taken> byTask;
    for (const Position &position : positionsOf(study, statements)) {
        QList<qsizetype> taken;
        for (const Position::Taken &each : position.directions) {
            const qsizetype place = directions.value(each.direction);
            if (study.codebook.directions.at(place).kind != Direction::Kind::Unclear)
                taken.append(place);
        }
        if (taken.isEmpty())
            continue;
        Taken &task = byTask[position.task];
        ++task.senders;
        for (const qsizetype place : std::as_const(taken))
            task.shares[place] += 1.0 / double(taken.size());
    }
    QList<TaskDispute> found;
    for (const TaskId task : treeOrder(study.codebook)) {
        const auto taken = byTask.constFind(task);
        if (taken == byTask.constEnd())
            continue;
        TaskDispute dispute{task, taken->senders, {}, 1};
        for (const auto [place, senders] : taken->shares.asKeyValueRange()) {
            dispute.shares.append({study.codebook.directions.at(place).id, senders});
            dispute.dispute -= (senders / double(taken->senders)) * (senders / double(taken->senders));
        }
        dispute.dispute = std::max(0.0, dispute.dispute);
        found.append(dispute);
    }
    return found;
}

} // namespace Kodeks
