// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/ownlistoptions.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

OwnAbbreviations changed(const OwnAbbreviations &own, const CommandParser &parser)
{
    const OwnLists lists = ownListsAsked(
        parser, {own.added, own.removed}, [](const QStringList &words) { return abbreviationWords(words.join(u' ')); });
    return {lists.added, lists.removed};
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
    addOwnListOptions(parser, ConsoleText::tr("“velf. x.y.”; may be given more than once"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto project
        = changesOwnLists(parser) ? openToChange(parser.word(0)) : Project::open(parser.word(0), Project::Access::Read);
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
