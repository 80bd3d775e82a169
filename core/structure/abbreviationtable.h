// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <span>

namespace Kodeks {

/// When a full stop belongs to a shortened word and does not end the sentence. Before a lower-case letter it never
/// does.
enum class AbbreviationKind {
    LeadsOn, ///< always: something has to follow ("jf.", "Meld.", "avd.dir.")
    BeforeNumber, ///< where a number follows ("Prop. 46 L", "fvl. § 17", "Rt. 2012")
    MayClose ///< unless a capital follows ("osv.", "mv.", "kr.")
};

/// Words without their last stop, with one space between them. What begins with a capital here is shortened only with
/// a capital ("Hon."), any other word in any case.
struct AbbreviationGroup
{
    AbbreviationKind kind;
    QStringView words;
};

/// The one table of what Norwegian, Danish, Swedish and English letters shorten. Its sources: README.md. A word that
/// sentences end in is not in it, unless as BeforeNumber.
[[nodiscard]] std::span<const AbbreviationGroup> abbreviationGroups();

/// Whether the table has a row for `word`, in any case or as it is written there, whatever follows.
[[nodiscard]] bool isInAbbreviationTable(QStringView word);

/// The most letters, in UTF-16 units, of an act's short title before a section sign ("omsorgstjenestel. § 3-1").
inline constexpr qsizetype longestAct = 40;

/// What compounds end in that lead on whatever their first part is ("saksnr.", "bydelsdir.", "saksbeh.").
[[nodiscard]] QStringView abbreviationEndings();
/// What titles in several parts begin with that lead on whatever the second part is ("cand.jur.", "avd.led.").
[[nodiscard]] QStringView titleBeginnings();
/// What acts are shortened to that end in a vowel and l, as many words do ("kommunel.", "husleiel.").
[[nodiscard]] QStringView actEndings();

} // namespace Kodeks
