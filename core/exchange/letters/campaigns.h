// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/exchange/letters/likeness.h"
#include "core/model/lettertext.h"

namespace Kodeks {

/// A text and the letters that have it, by their places in a list.
struct SentText
{
    QString sha256;
    std::optional<TextPrint> print; ///< nothing for one that is too short to be compared
    QList<qsizetype> letters;       ///< rising, never empty
};

/// Letters of which the texts are alike, as those are that many people send.
struct Campaign
{
    /// A letter that does not have the common text as it stands.
    struct Variant
    {
        qsizetype letter = 0;
        QList<TextRange> added; ///< the words of its own, those in a row together
        qsizetype missing = 0;  ///< words of the common text that it does not have

        friend bool operator==(const Variant &, const Variant &) = default;
    };

    QList<qsizetype> letters; ///< two or more, rising
    qsizetype exact = 0; ///< how many have the common text: the one that most of them have, or the first of these
    QList<Variant> variants; ///< the others, rising

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// The letters of each group that campaignsAmong() finds, without what they add: rising, the groups by their first
/// letters.
[[nodiscard]] QList<QList<qsizetype>> alikeLetters(QList<SentText> texts);

/// By their first letters; the same whatever the order of the texts. Those are alike that nearDuplicates() finds so,
/// and those that are alike to them. `textOf` gives the text of one of `texts`; its errors end it, as does Cancelled.
[[nodiscard]] Result<QList<Campaign>> campaignsAmong(QList<SentText> texts,
    const std::function<Result<LetterText>(const SentText &)> &textOf, const Progress &progress = {});

/// The words of a text that do not stand in another, those in a row together: in code points.
[[nodiscard]] QList<TextRange> ownParts(const LetterText &text, const TextPrint &print, const TextPrint &other);

} // namespace Kodeks
