// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/suggesting/movecues.h"
#include "core/project/analysing/learning.h"
#include "core/project/edits/coverageedits.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

OwnCues changed(OwnCues own, const CommandParser &parser)
{
    if (parser.isSet(u"reset"_s))
        own = {};
    const QStringList added = cueWords(parser.values(u"add"_s).join(u','));
    const QStringList removed = cueWords(parser.values(u"remove"_s).join(u','));
    const auto isIn
        = [](const QStringList &words) { return [words](const QString &word) { return words.contains(word); }; };
    own.added.removeIf(isIn(removed));
    own.removed.removeIf(isIn(added));
    own.added = cueWords((own.added + added).join(u','));
    own.removed = cueWords((own.removed + removed).join(u','));
    own.removed.removeIf(isIn(own.added));
    return own;
}

} // namespace

int cuesCommand(const QStringList &words)
{
    CommandParser parser(u"cues"_s,
        ConsoleText::tr(
            "Says by which words a project finds sentences that speak of moving a task, or changes them. A word may go "
            "on: “flytt” finds “flyttes”. Names of tasks and actors are found without being listed."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.option(u"add"_s, u"WORDS"_s, ConsoleText::tr("“flytt, bør ligge”; may be given more than once"));
    parser.option(u"remove"_s, u"WORDS"_s, ConsoleText::tr("likewise"));
    parser.flag(u"reset"_s, ConsoleText::tr("first forget what was added and removed before"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const bool changes = parser.isSet(u"add"_s) || parser.isSet(u"remove"_s) || parser.isSet(u"reset"_s);
    const auto project = changes ? openToChange(parser.word(0)) : Project::open(parser.word(0), Project::Access::Read);
    if (!project)
        return Console::fail(parser.word(0), project);
    const auto notes = coverageNotes(**project);
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
