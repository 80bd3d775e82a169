// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/standpoints.h"

#include "core/analysis/sendernetwork.h"
#include "core/model/codeorder.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Kind = Direction::Kind;

/// Those of a position's directions that are the most decided.
QList<const Direction *> decidedOf(const Position &position, const Codebook &codebook)
{
    const auto rank = [](Kind kind) { return kind == Kind::Unclear ? 0 : kind == Kind::Cooperation ? 1 : 2; };
    QList<const Direction *> decided;
    for (const Position::Taken &taken : position.directions) {
        const Direction *direction = codebook.direction(taken.direction);
        if (!decided.isEmpty() && rank(direction->kind) > rank(decided.constFirst()->kind))
            decided.clear();
        if (decided.isEmpty() || rank(direction->kind) == rank(decided.constFirst()->kind))
            decided.append(direction);
    }
    return decided;
}

struct Standing
{
    Standpoint standpoint = Standpoint::Silent;
    bool unchanged = false;
};

Standing standingOf(const Position &position, const Codebook &codebook, const Direction *proposed)
{
    if (position.conflict && position.decision) {
        const Direction *decided = codebook.direction(position.decision->direction);
        return decided ? Standing{standpointOf(*decided, proposed), decided->kind == Kind::Unchanged}
                       : Standing{Standpoint::Unclear};
    }
    const QList<const Direction *> decided = decidedOf(position, codebook);
    const Standpoint standpoint = standpointOf(*decided.constFirst(), proposed);
    const bool agree = std::ranges::all_of(
        decided, [&](const Direction *each) { return standpointOf(*each, proposed) == standpoint; });
    return {agree ? standpoint : Standpoint::Contradictory,
        decided.size() == 1 && decided.constFirst()->kind == Kind::Unchanged};
}

/// What each sender says of each task; a null position: something, but not where it belongs.
using ByTask = QHash<TaskId, QHash<qsizetype, const Position *>>;

ByTask byTask(const AnalysedStudy &study, const CodedStatements &statements, const QList<Position> &positions)
{
    ByTask found;
    for (const CodedStatement &statement : statements) {
        if (statement.task.isValid())
            found[statement.task].insert(study.senders.of(statement.letter), nullptr);
    }
    for (const Position &position : positions)
        found[position.task][position.sender] = &position;
    return found;
}

} // namespace

QString standpointWord(Standpoint standpoint)
{
    static const QStringList words{u"for"_s, u"against"_s, u"other"_s, u"unchanged"_s, u"cooperation"_s, u"unclear"_s,
        u"contradictory"_s, u"silent"_s};
    return words.at(qsizetype(standpoint));
}

Standpoint standpointOf(const Direction &direction, const Direction *proposed)
{
    if (proposed && direction.id == proposed->id)
        return Standpoint::For;
    if (direction.kind == Kind::Unclear)
        return Standpoint::Unclear;
    if (direction.kind == Kind::Cooperation)
        return Standpoint::Cooperation;
    if (!proposed)
        return direction.kind == Kind::Unchanged ? Standpoint::Unchanged : Standpoint::Other;
    return direction.kind == Kind::Unchanged || isContrary(direction, *proposed) ? Standpoint::Against
                                                                                 : Standpoint::Other;
}

qsizetype TaskStandpoints::speaking() const
{
    qsizetype count = 0;
    for (const QList<qsizetype> &each : senders)
        count += each.size();
    return count - of(Standpoint::Silent).size();
}

QList<TaskStandpoints> standpointsByTask(
    const AnalysedStudy &study, const CodedStatements &statements, const QList<qsizetype> &among)
{
    return standpointsByTask(study, statements, among, positionsOf(study, statements));
}

QList<TaskStandpoints> standpointsByTask(const AnalysedStudy &study, const CodedStatements &statements,
    const QList<qsizetype> &among, const QList<Position> &positions)
{
    const ByTask said = byTask(study, statements, positions);
    QList<TaskStandpoints> all;
    for (const TaskId id : treeOrder(study.codebook)) {
        const Task *task = study.codebook.task(id);
        const DirectionId proposal = study.consultation.proposed(id);
        const auto speakers = said.constFind(id);
        if (task->group || (speakers == said.constEnd() && !proposal.isValid()))
            continue;
        TaskStandpoints of{id, proposal, {}, {}};
        const Direction *proposed = study.codebook.direction(proposal);
        for (const qsizetype sender : among) {
            Standing standing;
            if (speakers != said.constEnd()) {
                const auto position = speakers->constFind(sender);
                if (position != speakers->constEnd())
                    standing
                        = *position ? standingOf(**position, study.codebook, proposed) : Standing{Standpoint::Unclear};
            }
            of.senders.at(size_t(standing.standpoint)).append(sender);
            if (standing.unchanged)
                of.unchanged.append(sender);
        }
        all.append(of);
    }
    return all;
}

QList<qsizetype> countedSenders(const AnalysedStudy &study)
{
    QList<qsizetype> senders;
    for (const Letter &letter : study.letters) {
        if (study.consultation.counts(letter.id))
            senders.append(study.senders.of(letter.id));
    }
    std::ranges::sort(senders);
    senders.erase(std::ranges::unique(senders).begin(), senders.end());
    return senders;
}

} // namespace Kodeks
