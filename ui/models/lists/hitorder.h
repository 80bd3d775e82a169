// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/search.h"
#include "ui/models/lists/hitlabels.h"

#include <vector>

namespace Kodeks {

/// What hits are sorted by: the words beside them, from the hit outwards, the hit itself, its letter, a pile.
enum class HitKey { Left1, Left2, Left3, Match, Right1, Right2, Right3, Letter, Date, Sender, Pile };

inline constexpr qsizetype mostHitKeys = 3;

[[nodiscard]] QList<HitKey> hitKeys();
/// "First word to the left".
[[nodiscard]] QString hitKeyWords(HitKey key);

/// The nth word (from 1) from the end or from the beginning of a text, folded as in a search; empty if there is none.
[[nodiscard]] QString wordFromEnd(const QString &text, int number);
[[nodiscard]] QString wordFromBeginning(const QString &text, int number);

/// Whether the words of a hit are needed to sort by the key, and not only its place.
[[nodiscard]] bool isOfWords(HitKey key);

/// Sorts hits that come one by one by up to mostHitKeys keys, words and names in the order of names, with what is empty
/// last; equal ones as they come. Keeps four bytes of a hit for each key, and each distinct text, collated, once.
class HitSorter
{
public:
    HitSorter(const QList<HitKey> &keys, const HitLabels &labels, const QHash<HitPlace, int> &piles);

    void add(const SearchHit &hit);
    /// The numbers of the hits, from 0 as they came.
    [[nodiscard]] QList<int> order();

private:
    /// Ranks of each hit's text by one key.
    class Column
    {
    public:
        void add(const QString &text);
        void add(int number);
        void rank();
        [[nodiscard]] quint32 at(int hit) const { return m_values.at(size_t(hit)); }

    private:
        QHash<QString, quint32> m_known;
        std::vector<quint32> m_values; ///< numbers of distinct texts, then their ranks; what is empty is greatest
    };

    QList<HitKey> m_keys;
    const HitLabels &m_labels;
    const QHash<HitPlace, int> &m_piles;
    std::vector<Column> m_columns;
    int m_count = 0;
};

/// Those of a list.
[[nodiscard]] QList<int> hitOrder(const QList<SearchHit> &hits, const QList<HitKey> &keys, const HitLabels &labels,
    const QHash<HitPlace, int> &piles);

} // namespace Kodeks
