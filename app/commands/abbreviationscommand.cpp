// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void take(QStringList &from, const QStringList &words)
{
    from.removeIf([&words](const QString &word) { return words.contains(word); });
}

OwnAbbreviations changed(OwnAbbreviations own, const CommandParser &parser)
{
    if (parser.isSet(u"reset"_s))
        own = {};
    const QStringList added = abbreviationWords(parser.values(u"add"_s).join(u' '));
    const QStringList removed = abbreviationWords(parser.values(u"remove"_s).join(u' '));
    take(own.removed, added);
    take(own.added, removed);
    own.added = abbreviationWords((own.added + added).join(u' '));
    own.removed = abbreviationWords((own.removed + removed).join(u' '));
    take(own.removed, own.added);
    return own;
}

} // namespace

int abbreviationsCommand(const QStringList &words)
{
    CommandParser parser(u"abbreviations"_s,
        ConsoleText::tr(
            "Says which abbreviations a project has beyond those that Kodeks knows, or changes them: after one that is "
            "added a full stop ends no sentence, one that is removed is a word like others. Only until something is "
            "coded."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.option(u"add"_s, u"WORDS"_s, ConsoleText::tr("“velf. x.y.”; may be given more than once"));
    parser.option(u"remove"_s, u"WORDS"_s, ConsoleText::tr("likewise"));
    parser.flag(u"reset"_s, ConsoleText::tr("first forget what was added and removed before"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const bool changes = parser.isSet(u"add"_s) || parser.isSet(u"remove"_s) || parser.isSet(u"reset"_s);
    const auto project = changes ? openToChange(parser.word(0)) : Project::open(parser.word(0), Project::Access::Read);
    if (!project)
        return Console::fail(parser.word(0), project);
    if (const OwnAbbreviations own = changed((*project)->abbreviations(), parser); own != (*project)->abbreviations()) {
        if (const auto set = (*project)->apply(Edits::setAbbreviations(own)); !set)
            return Console::fail(parser.word(0), set);
    }
    const OwnAbbreviations &own = (*project)->abbreviations();
    if (parser.isSet(u"json"_s)) {
        Console::printJson(QJsonDocument(QJsonObject{{u"added"_s, QJsonArray::fromStringList(own.added)},
            {u"removed"_s, QJsonArray::fromStringList(own.removed)}}));
        return Console::Done;
    }
    Console::printLine(ConsoleText::tr("added: %1").arg(abbreviationList(own.added)).trimmed());
    Console::printLine(ConsoleText::tr("removed: %1").arg(abbreviationList(own.removed)).trimmed());
    return Console::Done;
}

} // namespace Kodeks
