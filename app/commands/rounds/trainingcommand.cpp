// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/commands/rounds/rounddescription.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/dataoptions.h"
#include "app/console/version.h"
#include "core/project/edits/roundedits.h"
#include "core/project/files/analysisfiles.h"
#include "core/project/rounds/trainingchoice.h"
#include "core/project/rounds/trainingreport.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

int noTraining(const CommandParser &parser, const QString &name)
{
    return Console::fail(parser.word(0),
        ConsoleText::tr("“%1” has no training. “kodeks training PROJECT list” names those that there are.").arg(name));
}

int listTrainings(const CommandParser &parser, const Project &project)
{
    QJsonArray trainings;
    QStringList lines;
    for (const Round &round : project.rounds()) {
        if (!round.training)
            continue;
        trainings.append(roundJson(project, round));
        lines.append(roundLine(project, round));
    }
    if (parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(trainings));
    else
        Console::printLine(lines.isEmpty() ? ConsoleText::tr("Nobody has begun a training.") : lines.join(u'\n'));
    return Console::Done;
}

QJsonObject choiceJson(const ChosenTraining &chosen)
{
    QJsonArray codes;
    for (const CodeShare &code : chosen.codes)
        codes.append(QJsonObject{{u"id"_s, code.id}, {u"name"_s, code.name}, {u"passages"_s, code.passages},
            {u"few"_s, code.passages < fewestOfACode}});
    return {{u"passages"_s, chosen.passages}, {u"passages_found"_s, chosen.found}, {u"codes"_s, codes}};
}

int tellBegun(const CommandParser &parser, const Project &project, const ChosenTraining &chosen)
{
    const Round *round = roundNamed(project, parser.value(u"coder"_s), true);
    if (!round)
        return noTraining(parser, parser.value(u"coder"_s));
    if (parser.isSet(u"json"_s)) {
        QJsonObject object = roundJson(project, *round);
        object.insert(u"chosen"_s, choiceJson(chosen));
        Console::printJson(QJsonDocument(object));
        return Console::Done;
    }
    Console::printLine(roundLine(project, *round));
    Console::printLine(ConsoleText::tr("passages chosen: %1 of %2 by %3")
            .arg(QString::number(chosen.passages), QString::number(chosen.found), chosen.source));
    QStringList few;
    for (const CodeShare &code : chosen.codes) {
        if (code.passages < fewestOfACode)
            few.append(u"%1 (%2)"_s.arg(code.name, QString::number(code.passages)));
    }
    if (!few.isEmpty())
        Console::printLine(ConsoleText::tr("fewer than %1 passages, so that figures will be shaky: %2")
                .arg(QString::number(fewestOfACode), few.join(u", "_s)));
    return Console::Done;
}

int startTraining(const CommandParser &parser, Project &project)
{
    const auto perCode = parser.number(u"per-code"_s, 1, 0);
    const auto seed = parser.number(u"seed"_s, 0, 1);
    if (!perCode || !seed)
        return Console::WrongUsage;
    const auto chosen = chooseTraining(project,
        {.source = parser.value(u"source"_s),
            .where = parser.value(u"where"_s),
            .letters = parser.values(u"letters"_s),
            .perCode = *perCode,
            .seed = quint64(*seed)});
    if (!chosen)
        return Console::fail(parser.word(0), chosen);
    const auto begun
        = project.apply(Edits::startTraining(parser.value(u"coder"_s), chosen->training, parser.value(u"name"_s)));
    return begun ? tellBegun(parser, project, *chosen) : Console::fail(parser.word(0), begun);
}

int endTraining(const CommandParser &parser, Project &project)
{
    const Round *round = roundNamed(project, parser.value(u"coder"_s), true);
    const auto &coders = project.coders();
    const auto coder = round ? std::ranges::find(coders, round->coder, &Coder::uuid) : coders.end();
    if (coder == coders.end())
        return noTraining(parser, parser.value(u"coder"_s));
    const QString name = coder->name;
    if (const auto ended = project.apply(Edits::endRound(coder->id)); !ended)
        return Console::fail(parser.word(0), ended);
    const Round *over = roundNamed(project, name, true);
    if (over && parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(roundJson(project, *over)));
    else if (over)
        Console::printLine(roundLine(project, *over));
    return Console::Done;
}

void printReport(const TrainingReport &report, const AnalysisTable &table)
{
    QStringList names;
    for (const Coder &coder : report.agreement.coders)
        names.append(coder.name);
    Console::printLine(ConsoleText::tr("%1; places %2, coded %3; kodeks %4")
            .arg(names.join(u", "_s), QString::number(report.agreement.letters), QString::number(report.coded),
                versionText()));
    Console::printLine(table.header.join(u'\t'));
    for (QStringList row : table.rows) {
        for (qsizetype cell = 8; cell < row.size() - 1; ++cell)
            row[cell] = row.at(cell).isEmpty() ? u"-"_s : QString::number(row.at(cell).toDouble(), 'f', 3);
        Console::printLine(row.join(u'\t'));
    }
    for (const QString &sentence : report.advice())
        Console::printLine(sentence);
}

int tellReport(const CommandParser &parser, const Project &project)
{
    const Round *round = roundNamed(project, parser.value(u"coder"_s), true);
    if (!round)
        return noTraining(parser, parser.value(u"coder"_s));
    const auto report = reportTraining(project, round->coder, Console::progress(u"training"_s));
    Console::endProgress();
    if (!report)
        return Console::fail(parser.word(0), report);
    const AnalysisTable table = trainingTable(*report);
    if (parser.isSet(u"csv"_s)) {
        if (const auto written = writeAnalysisCsv(parser.value(u"csv"_s), table); !written)
            return Console::fail(parser.value(u"csv"_s), written);
    }
    if (parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(trainingJson(*report, versionText())));
    else if (!parser.isSet(u"csv"_s))
        printReport(*report, table);
    return Console::Done;
}

} // namespace

int trainingCommand(const QStringList &words)
{
    CommandParser parser(u"training"_s,
        ConsoleText::tr("Trains a coder: chooses passages of the consensus or of a coder, whose places somebody then "
                        "codes without seeing how they were coded, and compares the two code by code."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"[start|end|report|list]"_s, ConsoleText::tr("what to do; without it: list"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("who is trained; may be new"));
    parser.option(u"source"_s, u"NAME"_s,
        ConsoleText::tr("whose passages are coded anew; without it the consensus, if there is exactly one"));
    parser.option(u"where"_s, u"EXPRESSION"_s, ConsoleText::tr("only passages that this query finds"));
    parser.option(u"letters"_s, u"NAME"_s, ConsoleText::tr("only this letter; more than once for several"));
    parser.option(u"per-code"_s, u"N"_s,
        ConsoleText::tr("draw passages until N of them have each task, direction and argument; without it: all"));
    parser.option(u"seed"_s, u"S"_s, ConsoleText::tr("of the draw (1)"));
    parser.option(u"name"_s, u"NAME"_s, ConsoleText::tr("what the training is called"));
    parser.option(u"csv"_s, u"FILE"_s, ConsoleText::tr("report: writes the table of codes"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString what = parser.word(1).isEmpty() ? u"list"_s : parser.word(1);
    const QStringList known{u"start"_s, u"end"_s, u"report"_s, u"list"_s};
    if (!known.contains(what))
        return parser.refuseValue(what, what, known);
    if (what != u"list" && !parser.isSet(u"coder"_s))
        return parser.refuse(u"--coder"_s, ConsoleText::tr("Say who is trained."));
    const bool changes = what == u"start" || what == u"end";
    const auto project
        = changes ? openToChange(parser.word(0)) : Project::open(parser.word(0), Project::Access::ReadWhole);
    if (!project)
        return Console::fail(parser.word(0), project);
    if (what == u"list")
        return listTrainings(parser, **project);
    if (what == u"report")
        return tellReport(parser, **project);
    return what == u"start" ? startTraining(parser, **project) : endTraining(parser, **project);
}

} // namespace Kodeks
