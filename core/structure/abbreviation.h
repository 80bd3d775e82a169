// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ownabbreviations.h"

#include <QSet>
#include <QStringView>

namespace Kodeks {

/// In UTF-16 units, without the last dot.
inline constexpr qsizetype longestAbbreviation = 24;

/// What is an abbreviation: the program's table (core/structure/abbreviationtable.h), months, initials and dotted
/// letters ("d.v.s."), changed by what a project says.
class Abbreviations
{
public:
    Abbreviations() = default; ///< the program's own
    explicit Abbreviations(const OwnAbbreviations &own);

    /// Whether `word`, which stands before a full stop, is shortened so that the stop belongs to it. `after` is what
    /// follows the stop and the white space after it. Abbreviations that lead on ("bl.a.", "nr.", "jf.") and
    /// initials always are; those that often close a sentence ("osv.", "mv.", "kr.") only where no capital follows;
    /// short months and words like "art." and "fvl." only before a number.
    [[nodiscard]] bool contain(QStringView word, QStringView after) const;

private:
    QSet<QString> m_added;
    QSet<QString> m_removed;
};

/// The first letter or digit of what follows, past quotes, parentheses and dashes; null if there is none near.
[[nodiscard]] QChar firstLetterOrDigit(QStringView after);

/// A lone letter; "i", "å", "u" and "ø" are whole words that sentences end in.
[[nodiscard]] bool isInitial(QStringView word);
/// "J.K", "d.v.s", "m.h.t": single letters with dots between them.
[[nodiscard]] bool isDottedLetters(QStringView word);

} // namespace Kodeks
