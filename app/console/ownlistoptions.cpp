// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/ownlistoptions.h"

#include "app/console/consoletext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void take(QStringList &from, const QStringList &words)
{
    from.removeIf([&words](const QString &word) { return words.contains(word); });
}

} // namespace

void addOwnListOptions(CommandParser &parser, const QString &example)
{
    parser.option(u"add"_s, u"WORDS"_s, example);
    parser.option(u"remove"_s, u"WORDS"_s, ConsoleText::tr("likewise"));
    parser.flag(u"reset"_s, ConsoleText::tr("first forget what was added and removed before"));
}

bool changesOwnLists(const CommandParser &parser)
{
    return parser.isSet(u"add"_s) || parser.isSet(u"remove"_s) || parser.isSet(u"reset"_s);
}

OwnLists ownListsAsked(
    const CommandParser &parser, OwnLists before, const std::function<QStringList(const QStringList &)> &wordsOf)
{
    OwnLists own = parser.isSet(u"reset"_s) ? OwnLists() : std::move(before);
    const QStringList added = wordsOf(parser.values(u"add"_s));
    const QStringList removed = wordsOf(parser.values(u"remove"_s));
    take(own.removed, added);
    take(own.added, removed);
    own.added = wordsOf(own.added + added);
    own.removed = wordsOf(own.removed + removed);
    take(own.removed, own.added);
    return own;
}

} // namespace Kodeks
