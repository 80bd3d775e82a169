// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <functional>

class QRegularExpression;

namespace Kodeks {

/// What a project adds to a list of the program's and takes from it.
struct OwnLists
{
    QStringList added;
    QStringList removed; ///< none of those added
};

/// Words as people list them, in order, each once: the parts of a list in NFC, as `wordOf` makes words of them (empty:
/// none), without those of more than `longest` characters and what comes after the first 1,000.
[[nodiscard]] QStringList listedWords(const QString &list, const QRegularExpression &between, qsizetype longest,
    const std::function<QString(const QString &)> &wordOf);

/// As the project's file keeps them.
[[nodiscard]] QString ownListsWord(const OwnLists &own);
/// `wordsOf` makes words of what somebody listed; what is no such word is nothing.
[[nodiscard]] OwnLists ownListsFromWord(
    const QString &word, const std::function<QStringList(const QStringList &)> &wordsOf);

} // namespace Kodeks
