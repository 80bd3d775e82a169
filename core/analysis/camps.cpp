// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/camps.h"

#include "core/model/codeorder.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <span>

namespace Kodeks {

namespace {

CodedStatements wordsOf(const QSet<qsizetype> &senders, const AnalysedStudy &study, const CodedStatements &statements)
{
    CodedStatements chosen;
    std::ranges::copy_if(statements, std::back_inserter(chosen),
        [&](const CodedStatement &each) { return senders.contains(study.senders.of(each.letter)); });
    return chosen;
}

/// What the senders say who say most; all of it where they are no more than that.
CodedStatements loudest(const AnalysedStudy &study, const CodedStatements &statements)
{
    QList<SenderNetwork::Node> nodes = networkNodes(study, statements);
    if (nodes.size() <= mostInCamps)
        return statements;
    std::ranges::stable_sort(nodes, std::greater(), &SenderNetwork::Node::activity);
    QSet<qsizetype> senders;
    for (const SenderNetwork::Node &node : std::span(nodes).first(mostInCamps))
        senders.insert(node.sender);
    return wordsOf(senders, study, statements);
}

} // namespace

Camps campsAmong(const AnalysedStudy &study, const CodedStatements &statements)
{
    const SenderNetwork network
        = senderNetwork(study, loudest(study, statements), NetworkMode::Subtract, Normalisation::Activity);
    QHash<std::pair<qsizetype, qsizetype>, double> weights;
    for (const SenderNetwork::Tie &tie : network.ties) {
        weights.insert({tie.one, tie.other}, tie.weight.value_or(0));
        weights.insert({tie.other, tie.one}, tie.weight.value_or(0));
    }
    const auto distance
        = [&](qsizetype one, qsizetype other) { return std::max(0.0, 1 - weights.value({one, other})); };
    const Clustering found = clustered(network.nodes.size(), distance, 1);
    Camps camps{{}, found.groups, networkNodes(study, statements).size() - network.nodes.size()};
    for (const qsizetype at : found.order)
        camps.senders.append(network.nodes.at(at).sender);
    return camps;
}

SenderNetwork campNetwork(const AnalysedStudy &study, const CodedStatements &statements, const Camps &camps,
    NetworkMode mode, Normalisation normalisation)
{
    const QSet<qsizetype> senders(camps.senders.begin(), camps.senders.end());
    return senderNetwork(study, wordsOf(senders, study, statements), mode, normalisation);
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
