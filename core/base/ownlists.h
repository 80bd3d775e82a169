// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <functional>

namespace Kodeks {

/// What a project adds to a list of the program's and takes from it.
struct OwnLists
{
    QStringList added;
    QStringList removed; ///< none of those added
};

/// As the project's file keeps them.
[[nodiscard]] QString ownListsWord(const OwnLists &own);
/// `wordsOf` makes words of what somebody listed; what is no such word is nothing.
[[nodiscard]] OwnLists ownListsFromWord(
    const QString &word, const std::function<QStringList(const QStringList &)> &wordsOf);

} // namespace Kodeks
