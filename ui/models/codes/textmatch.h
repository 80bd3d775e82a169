// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

/// How well a few typed letters fit a text, the best first.
enum class MatchRank { Exact, ExactSide, NamePrefix, WordPrefix, Initials, ShortId, Inside, Group, Subsequence };

struct TextMatch
{
    MatchRank rank = MatchRank::Exact;
    QList<qsizetype> letters; ///< the letters of the text that were typed: UTF-16 units, rising
};

/// Fits typed letters to a name, ignoring case; a plain letter also stands for the accented one ("lonn" finds "Lønn").
/// Several words fit several words in order ("komp opp"). Nothing typed fits nothing.
[[nodiscard]] std::optional<TextMatch> matchName(const QString &typed, const QString &name);

/// Whether "ho.syk" (or "syk") fits the short id "T.HO.SYKEHJEM": every typed part begins a part of it, in
/// order. The first part, which says only of what kind the code is, counts where more than one part is typed.
[[nodiscard]] bool matchesShortId(const QString &typed, const QString &code);

} // namespace Kodeks
