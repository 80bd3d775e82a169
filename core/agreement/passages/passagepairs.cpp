// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/passagepairs.h"

#include "core/agreement/passages/passagematching.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Compares passages by a codebook that is looked up once.
class PairKinds
{
public:
    explicit PairKinds(const Codebook &codebook)
    {
        for (const Task &task : codebook.tasks)
            m_tasks.insert(task.id);
        for (const Direction &direction : codebook.directions)
            m_directions.insert(direction.id, &direction);
        for (const Argument &argument : codebook.arguments)
            m_arguments.insert(argument.id);
    }

    [[nodiscard]] DifferenceKinds kinds(const Passage &a, const Passage &b) const
    {
        DifferenceKinds kinds = directionKinds(a.direction, b.direction);
        kinds.setFlag(DifferenceKind::Boundaries, a.range != b.range);
        kinds.setFlag(DifferenceKind::Task, known(a.task) != known(b.task));
        kinds.setFlag(DifferenceKind::Arguments, a.arguments != b.arguments && argumentSet(a) != argumentSet(b));
        return kinds;
    }

private:
    [[nodiscard]] TaskId known(TaskId task) const { return m_tasks.contains(task) ? task : TaskId(); }

    [[nodiscard]] QSet<ArgumentId> argumentSet(const Passage &passage) const
    {
        QSet<ArgumentId> set(passage.arguments.begin(), passage.arguments.end());
        return set.intersect(m_arguments);
    }

    [[nodiscard]] DifferenceKinds directionKinds(DirectionId one, DirectionId other) const
    {
        const Direction *a = m_directions.value(one);
        const Direction *b = m_directions.value(other);
        if (a == b)
            return {};
        DifferenceKinds kinds;
        if (a && b && a->kind == Direction::Kind::Transfer && b->kind == Direction::Kind::Transfer) {
            kinds.setFlag(DifferenceKind::From, a->from != b->from);
            kinds.setFlag(DifferenceKind::To, a->to != b->to);
        }
        return kinds ? kinds : DifferenceKind::Direction;
    }

    QSet<TaskId> m_tasks;
    QHash<DirectionId, const Direction *> m_directions;
    QSet<ArgumentId> m_arguments;
};

bool isBefore(const PassagePair &one, const PassagePair &other)
{
    const auto key = [](const PassagePair &pair) {
        const QUuid a = pair.a ? pair.a->uuid : QUuid();
        const QUuid b = pair.b ? pair.b->uuid : QUuid();
        return std::tuple(pair.range(), std::min(a, b), std::max(a, b));
    };
    return key(one) < key(other);
}

} // namespace

QString differenceKindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotFound: return u"not_found"_s;
    case DifferenceKind::Boundaries: return u"boundaries"_s;
    case DifferenceKind::Task: return u"task"_s;
    case DifferenceKind::Direction: return u"direction"_s;
    case DifferenceKind::From: return u"from"_s;
    case DifferenceKind::To: return u"to"_s;
    case DifferenceKind::Arguments: return u"arguments"_s;
    }
    return {};
}

TextRange PassagePair::range() const
{
    if (!a || !b)
        return a ? a->range : b ? b->range : TextRange();
    return {std::min(a->range.start, b->range.start), std::max(a->range.end, b->range.end)};
}

DifferenceKinds differencesBetween(const Passage &a, const Passage &b, const Codebook &codebook)
{
    return PairKinds(codebook).kinds(a, b);
}

QList<PassagePair> pairPassages(const QList<Passage> &a, const QList<Passage> &b, const Codebook &codebook)
{
    const PairKinds pairKinds(codebook);
    QList<PassagePair> pairs;
    QList<bool> pairedA(a.size(), false);
    QList<bool> pairedB(b.size(), false);
    for (const auto &[one, other] : matchPassages(a, b)) {
        pairedA[one] = true;
        pairedB[other] = true;
        pairs.append({a.at(one), b.at(other), pairKinds.kinds(a.at(one), b.at(other))});
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!pairedA.at(i))
            pairs.append({a.at(i), {}, DifferenceKind::NotFound});
    }
    for (qsizetype i = 0; i < b.size(); ++i) {
        if (!pairedB.at(i))
            pairs.append({{}, b.at(i), DifferenceKind::NotFound});
    }
    std::ranges::sort(pairs, isBefore);
    return pairs;
}

} // namespace Kodeks
