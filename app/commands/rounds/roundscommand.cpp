// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/commands/rounds/rounddescription.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/dataoptions.h"
#include "core/project/edits/roundedits.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

int listed(const CommandParser &parser, const Project &project)
{
    QJsonArray rounds;
    QStringList lines;
    for (const Round &round : project.rounds()) {
        if (round.training)
            continue;
        rounds.append(roundJson(project, round));
        lines.append(roundLine(project, round));
    }
    if (parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(rounds));
    else
        Console::printLine(lines.isEmpty() ? ConsoleText::tr("Nobody has begun another round.") : lines.join(u'\n'));
    return Console::Done;
}

int told(const CommandParser &parser, const Project &project, const QString &coder)
{
    const Round *round = roundNamed(project, coder, false);
    if (parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(round ? roundJson(project, *round) : QJsonObject()));
    else if (round)
        Console::printLine(roundLine(project, *round));
    return Console::Done;
}

/// Those that are named, else those in which the person has worked.
Result<QList<LetterId>> letters(const Project &project, const Coder &person, const QStringList &names)
{
    QList<LetterId> found;
    for (const QString &name : names) {
        const Letter *letter = project.findLetter(name);
        if (!letter)
            return failure(Error::Kind::NotFound,
                ConsoleText::tr("There is no letter “%1” in the project. “kodeks list PROJECT letters” names them.")
                    .arg(name));
        if (!found.contains(letter->id))
            found.append(letter->id);
    }
    for (const Letter &letter : project.letters()) {
        const bool begun = project.passageCount(letter.id, person.id) > 0 || project.isDone(letter.id, person.id);
        if (names.isEmpty() && begun)
            found.append(letter.id);
    }
    if (found.isEmpty())
        return failure(Error::Kind::Invalid,
            ConsoleText::tr("“%1” has not worked on any letter yet, so there is none to code again. Name some with "
                            "“--letters”.")
                .arg(person.name));
    return found;
}

int startRound(const CommandParser &parser, Project &project, const Coder &given)
{
    const QUuid uuid = Rounds::person(project.rounds(), given.uuid);
    const auto &coders = project.coders();
    const auto person = std::ranges::find(coders, uuid, &Coder::uuid);
    const Coder &whose = person == coders.end() ? given : *person;
    const auto chosen = letters(project, whose, parser.values(u"letters"_s));
    if (!chosen)
        return Console::fail(parser.word(0), chosen);
    const QString name = whose.name;
    if (const auto begun = project.apply(Edits::startRound(whose.id, *chosen, parser.value(u"name"_s))); !begun)
        return Console::fail(parser.word(0), begun);
    return told(parser, project, name);
}

int endRound(const CommandParser &parser, Project &project, const QString &name)
{
    const Round *round = roundNamed(project, name, false);
    const auto &coders = project.coders();
    const auto coder = round ? std::ranges::find(coders, round->coder, &Coder::uuid) : coders.end();
    if (coder == coders.end())
        return Console::fail(parser.word(0),
            ConsoleText::tr("“%1” has no round. “kodeks rounds PROJECT list” names those that there are.").arg(name));
    const QString called = coder->name;
    if (const auto ended = project.apply(Edits::endRound(coder->id)); !ended)
        return Console::fail(parser.word(0), ended);
    return told(parser, project, called);
}

} // namespace

int roundsCommand(const QStringList &words)
{
    CommandParser parser(u"rounds"_s,
        ConsoleText::tr("Codes letters again: begins a new round of a person, ends it, or lists rounds. A round is a "
                        "coder of its own, “Kari (2)”; “kodeks agreement --coders "
                        "\"Kari,Kari (2)\"” compares two."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"[start|end|list]"_s, ConsoleText::tr("what to do; without it: list"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("whose round"));
    parser.option(u"letters"_s, u"NAME"_s,
        ConsoleText::tr("a letter to code again, more than once for several; without it those that the person has "
                        "begun"));
    parser.option(u"name"_s, u"NAME"_s, ConsoleText::tr("what the round is called; without it as “Kari (2)”"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString what = parser.word(1).isEmpty() ? u"list"_s : parser.word(1);
    const QStringList known{u"start"_s, u"end"_s, u"list"_s};
    if (!known.contains(what))
        return parser.refuseValue(what, what, known);
    if (what != u"list" && !parser.isSet(u"coder"_s))
        return parser.refuse(u"--coder"_s, ConsoleText::tr("Say whose round it is."));
    const auto project
        = what == u"list" ? Project::open(parser.word(0), Project::Access::Read) : openToChange(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    if (what == u"list")
        return listed(parser, **project);
    const QString name = parser.value(u"coder"_s);
    const Coder *coder = (*project)->findCoder(name);
    if (!coder)
        return Console::fail(parser.word(0),
            ConsoleText::tr("There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.")
                .arg(name));
    return what == u"start" ? startRound(parser, **project, *coder) : endRound(parser, **project, name);
}

} // namespace Kodeks
