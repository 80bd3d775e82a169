// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/suggestion.h"

#include <QHash>

namespace Kodeks {

/// Adds up what speaks for codes, and remembers for each what spoke most.
template <typename Id>
class ScoreBoard
{
public:
    void add(Id code, double points, const SuggestionReason &reason)
    {
        if (points <= 0 || !code.isValid())
            return;
        Entry &entry = m_entries[code];
        entry.score += points;
        if (points > entry.most) {
            entry.most = points;
            entry.reason = reason;
        }
    }

    /// The `most` of highest score; of equal ones the first of `order`, which has every code that may be suggested.
    [[nodiscard]] QList<Suggested<Id>> best(const QList<Id> &order, qsizetype most) const
    {
        QList<Suggested<Id>> all;
        for (const Id code : order) {
            if (const auto entry = m_entries.constFind(code); entry != m_entries.cend())
                all.append({code, entry->score, entry->reason});
        }
        std::ranges::stable_sort(all, std::ranges::greater(), &Suggested<Id>::score);
        return all.first(std::min(most, all.size()));
    }

private:
    struct Entry
    {
        double score = 0;
        double most = 0;
        SuggestionReason reason = {};
    };

    QHash<Id, Entry> m_entries;
};

} // namespace Kodeks
