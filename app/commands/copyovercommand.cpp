// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/copying/copyover.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using CopyState = CopyPlace::State;

QString copyStateWord(CopyState state)
{
    switch (state) {
    case CopyState::NotCoded: return u"not coded"_s;
    case CopyState::CodedSo: return u"coded so"_s;
    case CopyState::CodedOtherwise: return u"coded otherwise"_s;
    case CopyState::Disputed: return u"disputed"_s;
    }
    return {};
}

/// The letters of those names.
Result<QList<LetterId>> lettersNamed(const Project &project, const QStringList &names)
{
    QList<LetterId> ids;
    for (const QString &name : names) {
        const Letter *letter = project.findLetter(name);
        if (letter == nullptr)
            return failure(Error::Kind::NotFound, ConsoleText::tr("There is no letter “%1” in the project.").arg(name));
        ids.append(letter->id);
    }
    return ids;
}

/// The coder's passages of those uuids.
Result<QList<PassageId>> passagesNamed(const Project &project, const Coder &coder, const QStringList &uuids)
{
    QHash<QString, Passage> known;
    const auto read = project.eachPassage([&known](const QuotedPassage &quoted) -> Result<bool> {
        known.insert(quoted.passage.uuid.toString(QUuid::WithoutBraces), quoted.passage);
        return true;
    });
    if (!read)
        return failed(read);
    QList<PassageId> ids;
    for (const QString &uuid : uuids) {
        const auto passage = known.constFind(QUuid::fromString(uuid).toString(QUuid::WithoutBraces));
        if (passage == known.cend() || passage->coder != coder.id)
            return failure(Error::Kind::NotFound,
                ConsoleText::tr("%1 has no passage “%2”. “kodeks list PROJECT passages --json” tells their ids.")
                    .arg(coder.name, uuid));
        ids.append(passage->id);
    }
    return ids;
}

Result<CopyOrder> copyOrderOf(const Project &project, const CommandParser &parser)
{
    const Coder *coder = project.findCoder(parser.value(u"coder"_s));
    if (coder == nullptr)
        return failure(Error::Kind::NotFound,
            ConsoleText::tr("There is no coder “%1” in the project.").arg(parser.value(u"coder"_s)));
    const auto from = lettersNamed(project, parser.values(u"letter"_s));
    const auto into = lettersNamed(project, parser.values(u"into"_s));
    if (!from || !into)
        return failed(!from ? from : into);
    const auto chosen = parser.isSet(u"passage"_s) ? passagesNamed(project, *coder, parser.values(u"passage"_s))
                                                   : Result<QList<PassageId>>();
    if (!chosen)
        return failed(chosen);
    return CopyOrder{.passages = *chosen, .coder = coder->id, .from = *from, .into = *into};
}

QJsonObject placeJson(const Project &project, const CopyPlace &place, bool isCopied)
{
    const auto of = project.passage(place.of);
    return {{u"copy_of"_s, of ? of->uuid.toString(QUuid::WithoutBraces) : QString()},
        {u"letter"_s, project.letter(place.copy.letter)->name}, {u"start"_s, place.copy.range.start},
        {u"end"_s, place.copy.range.end}, {u"text"_s, place.words}, {u"state"_s, copyStateWord(place.state)},
        {u"copied"_s, isCopied}};
}

void printPlan(const Project &project, const CopyPlan &plan, const QList<CopyState> &copied, bool dry)
{
    for (const CopyPlace &place : plan.places)
        Console::printLine(u"%1\t%2-%3\t%4\t%5"_s.arg(project.letter(place.copy.letter)->name)
                .arg(place.copy.range.start)
                .arg(place.copy.range.end)
                .arg(copyStateWord(place.state), place.words.simplified()));
    qsizetype made = 0;
    for (const CopyState state : copied)
        made += plan.count(state);
    const QString words = dry ? ConsoleText::tr("%n place(s) would be coded", nullptr, int(made))
                              : ConsoleText::tr("%n place(s) coded", nullptr, int(made));
    Console::printLine(u"%1; %2"_s.arg(words,
        ConsoleText::tr("%1 coded so already, %2 coded otherwise, %3 disputed; %4 passages with too few words")
            .arg(plan.count(CopyState::CodedSo))
            .arg(plan.count(CopyState::CodedOtherwise))
            .arg(plan.count(CopyState::Disputed))
            .arg(plan.tooShort)));
}

void printPlanJson(
    const Project &project, const CopyPlan &plan, const CommandParser &parser, const QList<CopyState> &copied, bool dry)
{
    QJsonArray places;
    qsizetype made = 0;
    for (const CopyPlace &place : plan.places) {
        const bool isMade = !dry && copied.contains(place.state);
        made += isMade ? 1 : 0;
        places.append(placeJson(project, place, isMade));
    }
    Console::printJson(QJsonDocument(QJsonObject{{u"coder"_s, project.findCoder(parser.value(u"coder"_s))->name},
        {u"dry_run"_s, dry}, {u"passages"_s, plan.passages}, {u"too_short"_s, plan.tooShort}, {u"copied"_s, made},
        {u"places"_s, places}}));
}

} // namespace

int copyOverCommand(const QStringList &words)
{
    CommandParser parser(u"copy-over"_s,
        ConsoleText::tr(
            "Gives the coding of a coder's passages to the same sentences in other letters: those that a passage "
            "touches, word for word, five words or more. Places that are coded so already stay as they are."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("whose passages, and who gets the copies"));
    parser.option(u"passage"_s, u"UUID"_s, ConsoleText::tr("only this passage; may be given several times"));
    parser.option(
        u"letter"_s, u"NAME"_s, ConsoleText::tr("only the passages of this letter; may be given several times"));
    parser.option(
        u"into"_s, u"NAME"_s, ConsoleText::tr("only into this letter; may be given several times; else into all"));
    parser.flag(u"otherwise"_s,
        ConsoleText::tr("also where something else is coded, or where the letters copied from say different things"));
    parser.flag(u"dry-run"_s, ConsoleText::tr("say what would be coded and change nothing"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (!parser.isSet(u"coder"_s))
        return parser.refuse(u"--coder"_s, ConsoleText::tr("Say whose passages are copied, with --coder NAME."));
    if (parser.isSet(u"passage"_s) && parser.isSet(u"letter"_s))
        return parser.refuse(u"--letter"_s, ConsoleText::tr("Give either --passage or --letter."));
    const bool dry = parser.isSet(u"dry-run"_s);
    const auto project = dry ? Project::open(parser.word(0), Project::Access::Read) : openToChange(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    const auto order = copyOrderOf(**project, parser);
    if (!order)
        return Console::fail(parser.word(0), order);
    const auto plan = copyPlan(parser.word(0), *order, Console::progress(u"copy-over"_s));
    Console::endProgress();
    if (!plan)
        return Console::fail(parser.word(0), plan);
    QList<CopyState> copied{CopyState::NotCoded};
    if (parser.isSet(u"otherwise"_s))
        copied += {CopyState::CodedOtherwise, CopyState::Disputed};
    QList<Passage> copies;
    for (const CopyState state : std::as_const(copied))
        copies += plan->copies(state);
    if (!dry && !copies.isEmpty()) {
        (*project)->setCurrentCoder(order->coder);
        if (const auto made = (*project)->apply(Edits::copyOver(copies)); !made)
            return Console::fail(parser.word(0), made);
    }
    if (parser.isSet(u"json"_s))
        printPlanJson(**project, *plan, parser, copied, dry);
    else
        printPlan(**project, *plan, copied, dry);
    return Console::Done;
}

} // namespace Kodeks
