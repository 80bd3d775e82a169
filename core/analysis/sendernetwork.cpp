// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sendernetwork.h"

#include <QMap>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Kind = Direction::Kind;

/// What one sender and another have of both.
struct Sums
{
    double congruence = 0;
    double conflict = 0;
};

/// Of two directions, by their places in the codebook.
class DirectionPairs
{
public:
    explicit DirectionPairs(const QList<Direction> &directions)
        : m_count(directions.size())
    {
        for (const Direction &one : directions) {
            for (const Direction &other : directions)
                m_pairs.push_back({likeness(one, other), isContrary(one, other) ? 1.0 : 0.0});
        }
    }

    [[nodiscard]] const Sums &of(qsizetype one, qsizetype other) const
    {
        return m_pairs[size_t(one * m_count + other)];
    }

private:
    qsizetype m_count;
    std::vector<Sums> m_pairs;
};

/// Who says of a task that it moves so, both by their places.
struct Stance
{
    qsizetype node = 0;
    qsizetype direction = 0;
};

/// What every node says of one task, by nodes.
using Stances = std::vector<Stance>;

QList<SenderNetwork::Node> nodesOf(const AnalysedStudy &study, const CodedStatements &statements)
{
    struct Seen
    {
        QSet<LetterId> letters;
        qsizetype passages = 0;
    };
    QMap<qsizetype, Seen> bySender;
    for (const CodedStatement &statement : statements) {
        Seen &seen = bySender[study.senders.of(statement.letter)];
        seen.letters.insert(statement.letter);
        ++seen.passages;
    }
    QList<SenderNetwork::Node> nodes;
    for (auto seen = bySender.cbegin(); seen != bySender.cend(); ++seen)
        nodes.append({seen.key(), seen->letters.size(), seen->passages, 0});
    return nodes;
}

/// By task; counts what the nodes say.
QMap<TaskId, Stances> stancesOf(
    const AnalysedStudy &study, const CodedStatements &statements, QList<SenderNetwork::Node> &nodes)
{
    QHash<qsizetype, qsizetype> nodeOf;
    for (const SenderNetwork::Node &node : std::as_const(nodes))
        nodeOf.insert(node.sender, nodeOf.size());
    const auto directions = placesById(study.codebook.directions);
    QMap<TaskId, Stances> stances;
    for (const Position &position : positionsOf(study, statements)) {
        const qsizetype node = nodeOf.value(position.sender);
        for (const Position::Taken &taken : position.directions) {
            const qsizetype direction = directions.value(taken.direction);
            if (study.codebook.directions.at(direction).kind == Kind::Unclear)
                continue;
            stances[position.task].push_back({node, direction});
            ++nodes[node].activity;
        }
    }
    return stances;
}

/// What a node has with each node behind it.
std::vector<Sums> sumsOf(
    qsizetype node, const QMap<TaskId, Stances> &stances, const DirectionPairs &pairs, size_t nodes)
{
    std::vector<Sums> sums(nodes);
    for (const Stances &ofTask : stances) {
        const auto own = std::ranges::equal_range(ofTask, node, {}, &Stance::node);
        for (const Stance &one : own) {
            for (auto other = own.end(); other != ofTask.end(); ++other) {
                const Sums &pair = pairs.of(one.direction, other->direction);
                sums[size_t(other->node)].congruence += pair.congruence;
                sums[size_t(other->node)].conflict += pair.conflict;
            }
        }
    }
    return sums;
}

double weightOf(const Sums &sums, NetworkMode mode)
{
    switch (mode) {
    case NetworkMode::Congruence: return sums.congruence;
    case NetworkMode::Conflict: return sums.conflict;
    case NetworkMode::Subtract: break;
    }
    return sums.congruence - sums.conflict;
}

double divisor(const Sums &sums, double one, double other, Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::None: break;
    case Normalisation::Activity: return (one + other) / 2;
    case Normalisation::Jaccard: return one + other - sums.congruence;
    case Normalisation::Cosine: return std::sqrt(one * other);
    }
    return 1;
}

} // namespace

QStringList networkModeWords()
{
    return {u"congruence"_s, u"conflict"_s, u"subtract"_s};
}

QStringList normalisationWords()
{
    return {u"none"_s, u"activity"_s, u"jaccard"_s, u"cosine"_s};
}

double likeness(const Direction &one, const Direction &other)
{
    if (one.id == other.id)
        return 1;
    const bool transfers = one.kind == Kind::Transfer && other.kind == Kind::Transfer;
    return transfers && one.to == other.to && one.from != other.from ? 0.5 : 0;
}

bool isContrary(const Direction &one, const Direction &other)
{
    if (one.kind == Kind::Transfer && other.kind == Kind::Transfer)
        return one.to != other.to;
    return (one.kind == Kind::Unchanged && other.kind == Kind::Transfer)
        || (one.kind == Kind::Transfer && other.kind == Kind::Unchanged);
}

QList<SenderNetwork::Node> networkNodes(const AnalysedStudy &study, const CodedStatements &statements)
{
    QList<SenderNetwork::Node> nodes = nodesOf(study, statements);
    std::ignore = stancesOf(study, statements, nodes);
    return nodes;
}

SenderNetwork senderNetwork(
    const AnalysedStudy &study, const CodedStatements &statements, NetworkMode mode, Normalisation normalisation)
{
    SenderNetwork network{nodesOf(study, statements), {}};
    const QMap<TaskId, Stances> stances = stancesOf(study, statements, network.nodes);
    const DirectionPairs pairs(study.codebook.directions);
    for (qsizetype one = 0; one < network.nodes.size(); ++one) {
        const std::vector<Sums> sums = sumsOf(one, stances, pairs, size_t(network.nodes.size()));
        for (qsizetype other = one + 1; other < network.nodes.size(); ++other) {
            const Sums &both = sums[size_t(other)];
            const double weight = weightOf(both, mode);
            if (weight == 0)
                continue;
            const double by = divisor(
                both, double(network.nodes.at(one).activity), double(network.nodes.at(other).activity), normalisation);
            network.ties.append({one, other, by > 0 ? std::optional(weight / by) : std::nullopt});
        }
    }
    return network;
}

} // namespace Kodeks
