// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/ownlistoptions.h"
#include "core/analysis/suggesting/movecues.h"
#include "core/project/edits/coverageedits.h"
#include "core/project/project.h"
#include "core/query/coverage/coveragenotes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

OwnCues changed(const OwnCues &own, const CommandParser &parser)
{
    const OwnLists lists = ownListsAsked(
        parser, {own.added, own.removed}, [](const QStringList &words) { return cueWords(words.join(u',')); });
    return {lists.added, lists.removed};
}

} // namespace

int cuesCommand(const QStringList &words)
{
    CommandParser parser(u"cues"_s,
        ConsoleText::tr(
            "Says by which words a project finds sentences that speak of moving a task, or changes them. A word may go "
            "on: “flytt” finds “flyttes”. Names of tasks and actors are found without being listed."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    addOwnListOptions(parser, ConsoleText::tr("“flytt, bør ligge”; may be given more than once"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto project
        = changesOwnLists(parser) ? openToChange(parser.word(0)) : Project::open(parser.word(0), Project::Access::Read);
    if (!project)
        return Console::fail(parser.word(0), project);
    const auto notes = (*project)->coverageNotes();
    if (!notes)
        return Console::fail(parser.word(0), notes);
    const OwnCues own = changed(notes->cues, parser);
    if (own != notes->cues) {
        if (const auto set = (*project)->apply(Edits::setCues(own)); !set)
            return Console::fail(parser.word(0), set);
    }
    QStringList all;
    for (const MoveCue &cue : moveCues(own))
        all.append(cue.words);
    if (parser.isSet(u"json"_s)) {
        Console::printJson(QJsonDocument(QJsonObject{{u"cues"_s, QJsonArray::fromStringList(all)},
            {u"added"_s, QJsonArray::fromStringList(own.added)},
            {u"removed"_s, QJsonArray::fromStringList(own.removed)}}));
        return Console::Done;
    }
    Console::printLine(all.join(u", "_s));
    Console::printLine(ConsoleText::tr("added: %1").arg(own.added.join(u", "_s)).trimmed());
    Console::printLine(ConsoleText::tr("removed: %1").arg(own.removed.join(u", "_s)).trimmed());
    return Console::Done;
}

} // namespace Kodeks
