// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/coverage/owncues.h"

#include "core/base/ownlists.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCue = 60;
constexpr qsizetype mostCues = 1000;

} // namespace

QStringList cueWords(const QString &list)
{
    static const QRegularExpression between(u"[,;\\n\\r]+"_s);
    QStringList words;
    for (const QString &each : list.normalized(QString::NormalizationForm_C).toCaseFolded().split(between)) {
        const QString word = each.simplified();
        const bool says = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
        if (says && word.size() <= longestCue && words.size() < mostCues)
            words.append(word);
    }
    words.sort();
    words.removeDuplicates();
    return words;
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
