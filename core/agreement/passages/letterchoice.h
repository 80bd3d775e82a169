// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sentence.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace Kodeks {

/// Which of the letters asked for are compared. A coder has begun a letter who has a passage in it or has marked it as
/// done.
enum class LetterRule {
    BegunByAll,  ///< those that all compared coders have begun
    BegunBySome, ///< those that at least one has begun
    All,         ///< all of them
    Chosen,      ///< all of them, which were named one by one
    Shared       ///< as BegunByAll, and where there are none, none
};
inline constexpr LetterRule allLetterRules[]
    = {LetterRule::BegunByAll, LetterRule::BegunBySome, LetterRule::All, LetterRule::Chosen, LetterRule::Shared};

/// The word for it in files: "begun_by_all", …
[[nodiscard]] QString letterRuleName(LetterRule rule);

/// Which letters were compared, and how far the coders have come with those that were asked for.
struct LetterChoice
{
    LetterRule rule = LetterRule::Chosen;
    qsizetype begunByAll = 0;
    qsizetype begunBySome = 0; ///< not by all
    qsizetype begunByNone = 0;
    QStringList leftOut;       ///< the names of those not compared, in order

    [[nodiscard]] qsizetype asked() const { return begunByAll + begunBySome + begunByNone; }
    /// Whether a letter is compared that one of the coders has not begun, and that therefore counts as uncoded by them.
    [[nodiscard]] bool comparesUnread() const
    {
        return rule != LetterRule::BegunByAll && rule != LetterRule::Shared && begunBySome + begunByNone > 0;
    }

    friend bool operator==(const LetterChoice &, const LetterChoice &) = default;
};

/// A letter asked for, and how many of the compared coders have begun it.
struct BegunLetter
{
    QString name;
    qsizetype coders = 0;
};

/// The choice, and for each letter whether it is compared. Where no letter is begun by all, BegunByAll gives way to
/// BegunBySome, so that the figures still show that the coders share nothing.
struct ChosenLetters
{
    LetterChoice choice;
    std::vector<bool> compared;
};
[[nodiscard]] ChosenLetters chooseLetters(const QList<BegunLetter> &letters, qsizetype coders, LetterRule rule);

/// What a reader of the figures must know of it: a sentence or two; empty where every letter asked for is
/// compared and begun by all.
[[nodiscard]] Sentence letterChoiceNote(const LetterChoice &choice);

} // namespace Kodeks
