// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// What a project says of abbreviations beyond the program's own table (core/structure/abbreviationtable.h): in lower
/// case, without the last stop, in order, each once and in one of the two only.
struct OwnAbbreviations
{
    QStringList added; ///< end no sentence
    QStringList removed; ///< are words like others

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    friend bool operator==(const OwnAbbreviations &, const OwnAbbreviations &) = default;
};

/// Words as people list them ("jf., Rt. bydelsdir."), between spaces, commas and semicolons, as OwnAbbreviations has
/// them; what has no letter or digit, or more than 24 characters, is left out.
[[nodiscard]] QStringList abbreviationWords(const QString &list);
/// Such words as people list them: with a stop and a space.
[[nodiscard]] QString abbreviationList(const QStringList &words);

/// As the project's file keeps them; what is none is nothing.
[[nodiscard]] QString ownAbbreviationsWord(const OwnAbbreviations &own);
[[nodiscard]] OwnAbbreviations ownAbbreviationsFromWord(const QString &word);

} // namespace Kodeks
