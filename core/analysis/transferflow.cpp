// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/transferflow.h"

#include "core/analysis/cellstatements.h"
#include "core/analysis/dimension.h"
#include "core/analysis/unitcells.h"
#include "core/model/codeorder.h"

#include <algorithm>

namespace Kodeks {

namespace {

using FlowEnds = std::pair<qint64, qint64>; ///< keys of nodes

std::optional<FlowEnds> endsOf(const Direction &direction)
{
    switch (direction.kind) {
    case Direction::Kind::Transfer: return FlowEnds(direction.from.value(), direction.to.value());
    case Direction::Kind::Unchanged: return FlowEnds(TransferFlow::unchanged, TransferFlow::unchanged);
    case Direction::Kind::Cooperation: return FlowEnds(TransferFlow::cooperation, TransferFlow::cooperation);
    case Direction::Kind::Unclear: break;
    }
    return {};
}

/// The places of nodes and groups in their orders.
struct FlowPlaces
{
    QList<qint64> keys;   ///< actors, unchanged, cooperation
    QList<TaskId> groups; ///< at the top, then none
    QHash<qint64, qint32> ofKey;
    QHash<TaskId, qint32> ofGroup;

    explicit FlowPlaces(const Codebook &codebook)
    {
        for (const Actor &actor : codebook.actors)
            keys.append(actor.id.value());
        keys += {TransferFlow::unchanged, TransferFlow::cooperation};
        for (const TaskId task : treeOrder(codebook)) {
            if (codebook.topGroup(task) == task)
                groups.append(task);
        }
        groups.append(TaskId());
        for (const qint64 key : std::as_const(keys))
            ofKey.insert(key, qint32(ofKey.size()));
        for (const TaskId group : std::as_const(groups))
            ofGroup.insert(group, qint32(ofGroup.size()));
    }
};

/// Where statements are counted, by their direction (from × all + to) and their task (its group).
struct FlowCells
{
    PlacesByKey bands;
    PlacesByKey groups;

    FlowCells(const Codebook &codebook, const FlowPlaces &places, FlowParts parts)
    {
        for (const Direction &direction : codebook.directions) {
            const auto ends = endsOf(direction);
            if (!ends || (ends->first == TransferFlow::unchanged && !parts.unchanged)
                || (ends->first == TransferFlow::cooperation && !parts.cooperation))
                continue;
            bands.insert(direction.id.value(),
                places.ofKey.value(ends->first) * qint32(places.keys.size()) + places.ofKey.value(ends->second));
        }
        for (const Task &task : codebook.tasks)
            groups.insert(task.id.value(), places.ofGroup.value(codebook.topGroup(task.id), -1));
    }
};

QList<TransferFlow::Node> nodesFrom(UnitCells &cells, const FlowPlaces &places, const Codebook &codebook)
{
    QList<TransferFlow::Node> nodes;
    for (const auto &[cell, count] : cells.counts()) {
        const qint64 key = places.keys.at(cell.row);
        nodes.append({key, key > 0 ? codebook.actorName(ActorId(key)) : QString(), count});
    }
    return nodes;
}

} // namespace

TransferFlow transferFlow(
    const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, FlowParts parts)
{
    const FlowPlaces places(study.codebook);
    const auto keys = qint32(places.keys.size());
    const FlowCells cellsOf(study.codebook, places, parts);
    UnitCells from(keys, 1);
    UnitCells to(keys, 1);
    UnitCells bands(qsizetype(keys) * keys, places.groups.size());
    forEachByUnit(statements, unit, study.senders, [&](const CodedStatement &each, qint64 counted) {
        const qint32 band = cellsOf.bands.of(each.direction.value());
        if (band < 0)
            return;
        from.add({band / keys, 0}, counted);
        to.add({band % keys, 0}, counted);
        const qint32 group = cellsOf.groups.of(each.task.value());
        bands.add({band, group >= 0 ? group : qint32(places.groups.size() - 1)}, counted);
    });
    TransferFlow flow{nodesFrom(from, places, study.codebook), nodesFrom(to, places, study.codebook), {}, {}};
    QSet<qint32> groups;
    for (const auto &[cell, count] : bands.counts()) {
        flow.bands.append(
            {places.keys.at(cell.row / keys), places.keys.at(cell.row % keys), places.groups.at(cell.column), count});
        groups.insert(cell.column);
    }
    for (qint32 group = 0; group < places.groups.size(); ++group) {
        if (groups.contains(group))
            flow.groups.append(places.groups.at(group));
    }
    return flow;
}

QList<qsizetype> statementsOfFlow(
    const AnalysedStudy &study, const CodedStatements &statements, qint64 from, qint64 to, std::optional<TaskId> group)
{
    QList<qsizetype> places;
    for (size_t at = 0; at < statements.size(); ++at) {
        const Direction *direction = study.codebook.direction(statements[at].direction);
        const auto ends = direction ? endsOf(*direction) : std::nullopt;
        if (ends && (from == 0 || ends->first == from) && (to == 0 || ends->second == to)
            && (!group || study.codebook.topGroup(statements[at].task) == *group))
            places.append(qsizetype(at));
    }
    sortByPlace(places, study, statements);
    return places;
}

} // namespace Kodeks
