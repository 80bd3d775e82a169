// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/ownabbreviations.h"

#include "core/base/ownlists.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 24;

} // namespace

QStringList abbreviationWords(const QString &list)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return listedWords(list, between, longest, [](const QString &each) {
        QString word = each.toLower();
        while (word.endsWith(u'.'))
            word.chop(1);
        return std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }) ? word : QString();
    });
}

QString abbreviationList(const QStringList &words)
{
    return words.isEmpty() ? QString() : words.join(u". "_s) + u'.';
}

QString ownAbbreviationsWord(const OwnAbbreviations &own)
{
    return ownListsWord({own.added, own.removed});
}

OwnAbbreviations ownAbbreviationsFromWord(const QString &word)
{
    const OwnLists own
        = ownListsFromWord(word, [](const QStringList &words) { return abbreviationWords(words.join(u' ')); });
    return {own.added, own.removed};
}

} // namespace Kodeks
