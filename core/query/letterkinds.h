// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QHash>
#include <QStringList>

namespace Kodeks {

/// The attribute that says what kind a letter's sender is, as far as names tell ("Avsendertype", "Type", "Kind of
/// sender"); otherwise the first that has few values (Letter kinds), else the first. Empty where there are none.
[[nodiscard]] QString senderKindAttribute(const QList<Letter> &letters);

/// Letters by what one attribute says of them. Letters without it are of no kind, which is the last one.
struct LetterKinds
{
    static constexpr qsizetype mostKinds = 30; ///< beyond them, those with the fewest letters are one: `rest`

    struct Kind
    {
        QString value; ///< on one line; empty for those without the attribute
        QList<LetterId> letters;
    };

    QList<Kind> kinds; ///< in the order of values
    qsizetype rest = 0; ///< how many values the last kind but that of no value stands for; 0: it is a value itself
    QHash<LetterId, qsizetype> kindOf; ///< its place in `kinds`
};

/// Letters by each of an attribute's values, in the order of values; those without it are left out.
[[nodiscard]] QList<LetterKinds::Kind> lettersByValue(const QList<Letter> &letters, const QString &attribute);

[[nodiscard]] LetterKinds letterKinds(const QList<Letter> &letters, const QString &attribute);

} // namespace Kodeks
