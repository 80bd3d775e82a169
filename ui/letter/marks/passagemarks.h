// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/marks/passagemark.h"

#include <QHash>
#include <QList>

namespace Kodeks {

/// The marks of one letter, found by id and by place. One change among n costs a shift of n small records, a
/// question log n and the answers.
class PassageMarks
{
public:
    /// Replaces all. Marks without a valid id or with an empty range are dropped.
    void set(const QList<PassageMark> &marks);
    /// Adds or replaces `changed` and takes away `removed`; unknown ids in `removed` do nothing.
    void update(const QList<PassageMark> &changed, const QList<PassageId> &removed);

    [[nodiscard]] qsizetype count() const { return m_places.size(); }
    /// The mark with that id, or null. Valid until the marks change.
    [[nodiscard]] const PassageMark *find(PassageId id) const;
    /// Those that share a character with `range`, by start, then end; at most `limit`, as many as come first.
    [[nodiscard]] QList<PassageMark> overlapping(TextRange range, qsizetype limit) const;
    /// Those that hold the character at `position`, the shortest first.
    [[nodiscard]] QList<PassageMark> at(qsizetype position) const;
    /// The mark after or before the place (`range`, `id`) in the order of starts, ends and ids; null at the end.
    [[nodiscard]] const PassageMark *next(TextRange range, PassageId id) const;
    [[nodiscard]] const PassageMark *previous(TextRange range, PassageId id) const;

private:
    struct Place
    {
        TextRange range;
        PassageId id;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void rebuild();
    void reachFrom(qsizetype index);
    qsizetype take(PassageId id);
    qsizetype put(const PassageMark &mark);

    QHash<PassageId, PassageMark> m_marks;
    QList<Place> m_places;
    QList<qsizetype> m_reach; ///< the furthest end among the places up to and including this one
};

} // namespace Kodeks
