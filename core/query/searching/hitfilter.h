// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/passageplace.h"

#include <QHash>
#include <QList>

namespace Kodeks {

/// Which hits of a search count: all, or by the passages they touch, which is to share a character.
class HitFilter
{
public:
    enum class Wanted {
        Coded, ///< those that touch one of the passages
        Uncoded, ///< those that touch none of them
    };

    /// All.
    HitFilter() = default;
    HitFilter(const QList<PassagePlace> &passages, Wanted wanted);

    [[nodiscard]] bool isAll() const { return m_wanted == Wanted::Uncoded && m_ranges.isEmpty(); }
    /// Whether any hit in the letter can count.
    [[nodiscard]] bool mayCount(LetterId letter) const
    {
        return m_wanted == Wanted::Uncoded || m_ranges.contains(letter);
    }
    [[nodiscard]] bool counts(LetterId letter, TextRange hit) const;

private:
    Wanted m_wanted = Wanted::Uncoded;
    QHash<LetterId, QList<TextRange>> m_ranges; ///< in order, none touching another
};

} // namespace Kodeks
