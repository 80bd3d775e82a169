// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/letterwork.h"

#include "core/project/settling/settler.h"

#include <utility>

namespace Kodeks {

namespace {

using Stale = WorkItem::Stale;

QUuid uuidOf(const std::optional<Passage> &passage)
{
    return passage ? passage->uuid : QUuid();
}

/// A letter's settlements, found by the passages they are about.
class Decisions
{
public:
    Decisions(const LetterWork &work, const Statements &statements)
        : m_work(work)
        , m_statements(statements)
        , m_used(work.settlements.size(), false)
        , m_unnamed(work.consensus.keyBegin(), work.consensus.keyEnd())
    {
        for (qsizetype i = 0; i < work.settlements.size(); ++i) {
            const Settlement &settlement = work.settlements.at(i);
            for (const QUuid &passage : {settlement.passageA, settlement.passageB}) {
                if (!passage.isNull())
                    m_about[passage].append(i);
            }
            for (const QUuid &made : settlement.passages)
                m_unnamed.remove(made);
        }
    }

    [[nodiscard]] WorkItem item(const PassagePair &pair)
    {
        WorkItem item{m_work.letter, pair, {}, Stale::No};
        const QList<qsizetype> about = m_about.value(uuidOf(pair.a)) + m_about.value(uuidOf(pair.b));
        for (const qsizetype i : about) {
            const Settlement &settlement = m_work.settlements.at(i);
            const bool exact = settlement.passageA == uuidOf(pair.a) && settlement.passageB == uuidOf(pair.b);
            if (exact || !item.settlement || item.settlement->decided < settlement.decided) {
                item.settlement = settlement;
                item.stale = exact ? staleness(settlement, pair) : Stale::PairedOtherwise;
            }
            if (exact) {
                m_used[i] = true;
                return item;
            }
        }
        for (const qsizetype i : about)
            m_used[i] = true;
        return item;
    }

    [[nodiscard]] QList<Settlement> leftOver() const
    {
        QList<Settlement> left;
        for (qsizetype i = 0; i < m_used.size(); ++i) {
            if (!m_used.at(i))
                left.append(m_work.settlements.at(i));
        }
        return left;
    }

private:
    [[nodiscard]] Stale staleness(const Settlement &settlement, const PassagePair &pair) const
    {
        const bool aHolds = !pair.a || m_statements.holds(settlement.statementA, *pair.a);
        const bool bHolds = !pair.b || m_statements.holds(settlement.statementB, *pair.b);
        if (!aHolds || !bHolds)
            return Stale::PassageChanged;
        return consensusHolds(settlement) ? Stale::No : Stale::ConsensusChanged;
    }

    [[nodiscard]] bool consensusHolds(const Settlement &settlement) const
    {
        if (!std::ranges::all_of(settlement.passages, [&](const QUuid &made) {
            const auto passage = m_work.consensus.constFind(made);
            return passage != m_work.consensus.constEnd() && isAsDecided(settlement, *passage);
        }))
            return false;
        const qsizetype places = m_unnamed.isEmpty() ? 0 : mostMade(settlement);
        for (qsizetype n = 0; n < places; ++n) {
            if (m_unnamed.contains(madePassage(settlement.uuid, n)))
                return false;
        }
        return true;
    }

    /// That a passage of the two was taken over is seen by what it says; what was put in their place has no statement
    /// of its own, and is as decided while nobody has changed it since.
    [[nodiscard]] bool isAsDecided(const Settlement &settlement, const Passage &made) const
    {
        using Decision = Settlement::Decision;
        constexpr qint64 spread = 2000; // ms, by which the times of one edit may differ
        const auto says = [&](const QString &statement) { return m_statements.holds(statement, made); };
        switch (settlement.decision) {
        case Decision::A:
        case Decision::Agreed: return says(settlement.statementA);
        case Decision::B: return says(settlement.statementB);
        case Decision::Both: return says(settlement.statementA) || says(settlement.statementB);
        case Decision::Edited: return settlement.decided.msecsTo(made.modified) <= spread;
        case Decision::Left: return true;
        }
        std::unreachable();
    }

    const LetterWork &m_work;
    const Statements &m_statements;
    QHash<QUuid, QList<qsizetype>> m_about;
    QList<bool> m_used;
    QSet<QUuid> m_unnamed; ///< passages of the consensus that no settlement names
};

void count(const WorkItem &item, WorkCounts &counts)
{
    if (item.pair.isAgreed()) {
        ++counts.agreed;
        counts.adopted += item.isSettled() ? 1 : 0;
        return;
    }
    ++counts.differences;
    if (!item.isSettled())
        counts.stale += item.settlement ? 1 : 0;
    else
        counts.left += item.settlement->decision == Settlement::Decision::Left ? 1 : 0;
    counts.settled += item.isSettled() ? 1 : 0;
}

void add(const WorkCounts &more, WorkCounts &counts)
{
    for (const auto part : {&WorkCounts::differences, &WorkCounts::settled, &WorkCounts::left, &WorkCounts::stale,
             &WorkCounts::agreed, &WorkCounts::adopted, &WorkCounts::leftOver})
        counts.*part += more.*part;
}

} // namespace

void addLetter(const LetterWork &work, const Codebook &codebook, const Statements &statements, Worklist &list)
{
    if (work.a.isEmpty() && work.b.isEmpty() && work.settlements.isEmpty())
        return;
    WorkCounts counts;
    Decisions decisions(work, statements);
    for (const PassagePair &pair : pairPassages(work.a, work.b, codebook)) {
        const WorkItem item = decisions.item(pair);
        count(item, counts);
        (pair.isAgreed() ? list.agreed : list.differences).append(item);
    }
    const QList<Settlement> left = decisions.leftOver();
    counts.leftOver = left.size();
    list.leftOver += left;
    list.letters.insert(work.letter, counts);
    add(counts, list.counts);
}

} // namespace Kodeks
