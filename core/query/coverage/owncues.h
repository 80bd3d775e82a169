// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// What a project says of the words that letters speak of moving tasks with, beyond the program's own list
/// (core/analysis/suggesting/movecues.h): folded, in order, each once and in one of the two only.
struct OwnCues
{
    QStringList added; ///< hint at a transfer
    QStringList removed;

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    friend bool operator==(const OwnCues &, const OwnCues &) = default;
};

/// Words as people list them ("flytte, bør ligge"), between commas, semicolons and line breaks, as OwnCues has them;
/// what has no letter, or more than 60 characters, is left out.
[[nodiscard]] QStringList cueWords(const QString &list);

/// As the project's file keeps them; what is none is nothing.
[[nodiscard]] QString ownCuesWord(const OwnCues &own);
[[nodiscard]] OwnCues ownCuesFromWord(const QString &word);

} // namespace Kodeks
