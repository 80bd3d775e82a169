// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/marks/passagemark.h"
#include "ui/models/compare/comparison.h"

namespace Kodeks {

/// How a compared letter is marked: one coder's passages at the left, the other's at the right, their consensus below
/// the text. Where they differ it says in what, or what was decided; where they agree it is quiet. What only one of
/// them has gets an empty mark on the other side, with an id that no passage has.
class CompareMarks
{
public:
    struct Changes
    {
        QList<PassageMark> put;
        QList<PassageId> gone;
    };

    /// `comparison` outlives it.
    explicit CompareMarks(const Comparison &comparison);

    /// Differences of other kinds are as quiet as agreement.
    void setKinds(DifferenceKinds kinds);
    /// Forgets what was shown: codes, names or the coders are others.
    void reset();
    /// What has to change in a view that shows what the last call for the same letter gave; all of it for another
    /// letter.
    [[nodiscard]] Changes show(LetterId letter);
    /// The pair that a mark stands for; invalid for a passage of the consensus.
    [[nodiscard]] WorkKey keyOf(PassageId mark) const { return m_keys.value(mark); }
    /// The marks of a pair, those that stand for nothing included.
    [[nodiscard]] static QList<PassageId> marksOf(WorkKey key);

private:
    /// What a mark says, to make it again only if that is another.
    struct Said
    {
        Passage passage;
        QString below;
        PassageMark::Side side = PassageMark::Side::Right;
        PassageMark::Tone tone = PassageMark::Tone::Plain;

        friend bool operator==(const Said &, const Said &) = default;
    };

    void takePairs(const QList<WorkItem> &items, Changes &changes);
    void addPair(const WorkItem &item, Changes &changes);
    void addConsensus(LetterId letter, Changes &changes);
    void put(PassageId id, const Said &said, Changes &changes);
    void takeAway(const QSet<PassageId> &gone, Changes &changes);
    [[nodiscard]] PassageMark markOf(PassageId id, const Said &said) const;

    const Comparison &m_comparison;
    DifferenceKinds m_kinds = DifferenceKinds::fromInt(~0);
    LetterId m_letter;
    QHash<PassageId, Said> m_shown;
    QHash<PassageId, WorkKey> m_keys; ///< of the marks of pairs
    QList<WorkItem> m_items; ///< whose marks are shown
    QSet<PassageId> m_consensus; ///< likewise
};

} // namespace Kodeks
