// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/codewords.h"
#include "core/project/analysing/measurepages.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimals = 3;

template <typename Id, typename Word>
QJsonArray suggestedJson(const QList<Suggested<Id>> &all, const SuggestionAnswer &answer, const Word &wordOf)
{
    QJsonArray list;
    for (const Suggested<Id> &each : all)
        list.append(QJsonObject{{u"id"_s, wordOf(each.code)}, {u"score"_s, each.score},
            {u"why"_s, suggestionReason(each.reason, answer.letters)}});
    return list;
}

QJsonObject suggestionJson(const SuggestionAnswer &answer)
{
    const Codebook &codebook = answer.codebook;
    return {
        {u"task"_s,
            suggestedJson(answer.suggestions.tasks, answer, [&codebook](TaskId id) { return taskWord(codebook, id); })},
        {u"direction"_s,
            suggestedJson(answer.suggestions.directions, answer,
                [&codebook](DirectionId id) { return directionIdWord(codebook, id); })},
        {u"argument"_s, suggestedJson(answer.suggestions.arguments, answer, [&codebook](ArgumentId id) {
        const Argument *argument = codebook.argument(id);
        return argument->text.code.isEmpty() ? argument->name : argument->text.code;
    })}};
}

AnalysisTable suggestionTable(const QJsonObject &json)
{
    AnalysisTable table{{u"kind"_s, u"id"_s, u"score"_s, u"why"_s}, {}};
    for (const QString &kind : {u"task"_s, u"direction"_s, u"argument"_s}) {
        for (const QJsonValue &each : json.value(kind).toArray())
            table.rows.append({kind, each[u"id"].toString(), QString::number(each[u"score"].toDouble(), 'f', decimals),
                each[u"why"].toString()});
    }
    return table;
}

/// How many tasks were missed, by why.
AnalysisTable missedCounts(const MeasuredSuggestions &measured)
{
    AnalysisTable table{{u"protocol"_s, u"coder"_s, u"never-given"_s, u"lower"_s, u"untold"_s}, {}};
    for (const QJsonValue &each : measureJson(measured)) {
        QStringList cells{each[u"name"].toString(), each[u"coder"].toString()};
        for (const QString &why : table.header.sliced(2))
            cells.append(QString::number(each[u"task_missed"][why].toInteger()));
        table.rows.append(cells);
    }
    return table;
}

int measure(const CommandParser &parser, const Scope &scope)
{
    const auto measured = measuredSuggestions(parser.word(0), scope, Console::progress(u"suggest"_s));
    Console::endProgress();
    if (!measured)
        return Console::fail(parser.word(0), measured);
    const AnalysisTable table = measureTable(*measured);
    return writeAnalysis(
        parser, {measured->scope, {{u"protocols"_s, measureJson(*measured)}}, table, {table, missedCounts(*measured)}});
}

} // namespace

int suggestCommand(const QStringList &words)
{
    CommandParser parser(u"suggest"_s,
        ConsoleText::tr(
            "Suggests at most three tasks, directions and arguments for a stretch of a letter, and says why; "
            "or measures how often such suggestions have what was coded."));
    addAnalysisOptions(parser);
    parser.option(u"letter"_s, u"NAME"_s, ConsoleText::tr("the letter"));
    parser.option(u"start"_s, u"N"_s, ConsoleText::tr("where the stretch begins, in characters (code points)"));
    parser.option(u"end"_s, u"N"_s, ConsoleText::tr("where it ends"));
    parser.flag(u"measure"_s, ConsoleText::tr("each coder's own passages against what would have been suggested"));
    const auto scope = analysisAsked(parser, words);
    if (!scope)
        return scope.error();
    const bool isPlace = parser.isSet(u"letter"_s) && parser.isSet(u"start"_s) && parser.isSet(u"end"_s);
    const bool isPart = parser.isSet(u"letter"_s) || parser.isSet(u"start"_s) || parser.isSet(u"end"_s);
    if (parser.isSet(u"measure"_s) ? isPart : !isPlace)
        return parser.refuse(u"--letter"_s, ConsoleText::tr("Give either --letter, --start and --end, or --measure."));
    if (parser.isSet(u"measure"_s))
        return measure(parser, *scope);
    const auto start = parser.number(u"start"_s, 0, 0);
    const auto end = start ? parser.number(u"end"_s, 0, 0) : std::nullopt;
    if (!end)
        return Console::WrongUsage;
    const auto answer = suggestionsFor(parser.word(0), parser.value(u"letter"_s), {*start, *end}, *scope);
    if (!answer)
        return Console::fail(parser.word(0), answer);
    const QJsonObject json = suggestionJson(*answer);
    const AnalysisTable table = suggestionTable(json);
    return writeAnalysis(parser, {answer->scope, json, table, {table}});
}

} // namespace Kodeks
