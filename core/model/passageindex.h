// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"

namespace Kodeks {

/// The passages of one letter, sorted by range, found by place. Building it costs n log n, a question log n and
/// the answers (plus the passages that begin before the place and end before it, inside long ones).
class PassageIndex
{
public:
    PassageIndex() = default;
    explicit PassageIndex(QList<Passage> passages);

    [[nodiscard]] const QList<Passage> &all() const { return m_passages; }
    /// Those that share at least one character with `range`, in order.
    [[nodiscard]] QList<Passage> overlapping(TextRange range) const;
    /// Those that hold the character at `position`, the shortest first.
    [[nodiscard]] QList<Passage> at(qsizetype position) const;

private:
    QList<Passage> m_passages;
    QList<qsizetype> m_reach; ///< the furthest end among the passages up to and including this one
};

} // namespace Kodeks
