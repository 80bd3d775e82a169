// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/coverage/owncues.h"

#include "core/base/ownlists.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCue = 60;

} // namespace

QStringList cueWords(const QString &list)
{
    static const QRegularExpression between(u"[,;\\n\\r]+"_s);
    return listedWords(list, between, longestCue, [](const QString &each) {
        const QString word = each.toCaseFolded().simplified();
        return std::ranges::any_of(word, [](QChar c) { return c.isLetter(); }) ? word : QString();
    });
}

QString ownCuesWord(const OwnCues &own)
{
    return ownListsWord({own.added, own.removed});
}

OwnCues ownCuesFromWord(const QString &word)
{
    const OwnLists own = ownListsFromWord(word, [](const QStringList &words) { return cueWords(words.join(u',')); });
    return {own.added, own.removed};
}

} // namespace Kodeks
