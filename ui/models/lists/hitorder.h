// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/search.h"
#include "ui/models/lists/hitlabels.h"

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

/// The numbers of the hits by up to mostHitKeys keys, words and names in the order of names, with what is empty last;
/// equal ones as they come. Each distinct text is collated once.
[[nodiscard]] QList<qsizetype> hitOrder(const QList<SearchHit> &hits, const QList<HitKey> &keys,
    const HitLabels &labels, const QHash<HitPlace, int> &piles);

} // namespace Kodeks
