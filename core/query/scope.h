// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace Kodeks {

/// What is counted: each once, however often it says a thing. A letter without a sender is a sender of its own.
enum class CountUnit { Passage, Letter, Sender };

/// "passage", "letter" or "sender": for files and options, the same in every language.
[[nodiscard]] QString countUnitWord(CountUnit unit);
[[nodiscard]] QStringList countUnitWords();
[[nodiscard]] std::optional<CountUnit> countUnitOf(const QString &word);

/// How letters with nearly the same text count: each, or all of one campaign together as one.
enum class CampaignCount { Each, Once };

/// What a figure is asked of (contract.md §7).
struct Scope
{
    QStringList coders = {}; ///< names; empty: the consensus if there is exactly one, else each person's first round
    QString where = {};      ///< a query (contract.md §8); empty: every passage
    CountUnit unit = CountUnit::Letter;
    CampaignCount campaigns = CampaignCount::Each;
};

/// What it was found of.
struct ScopeFigures
{
    QStringList coders; ///< whose passages, in the project's order
    QString where;
    CountUnit unit = CountUnit::Letter;
    qsizetype lettersIn = 0;  ///< with a passage among them
    qsizetype lettersAll = 0; ///< of the project
    qsizetype passages = 0;
    QStringList notCounted = {}; ///< letters that are left out since they do not count
    CampaignCount campaignCount = CampaignCount::Each;
    qsizetype campaigns = 0;       ///< where they count once: how many there are
    qsizetype campaignLetters = 0; ///< and the letters in them; lettersIn and passages count them once then

    friend bool operator==(const ScopeFigures &, const ScopeFigures &) = default;
};

/// The members that every analysis has: coders, where, unit, letters {in, all}, passages; where letters do not count,
/// their names as not_counted; where campaigns count once, campaigns {counted, groups, letters}.
[[nodiscard]] QJsonObject scopeJson(const ScopeFigures &figures);

} // namespace Kodeks
