// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/codewords.h"
#include "core/project/analysing/suggestionjob.h"

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

QJsonValue share(qsizetype part, qsizetype all)
{
    return all > 0 ? QJsonValue(double(part) / double(all)) : QJsonValue();
}

QJsonObject hitsJson(const SuggestionMeasure::Hits &hits, bool withCeiling)
{
    QJsonObject json{{u"top1"_s, share(hits.first, hits.passages)}, {u"top3"_s, share(hits.amongThree, hits.passages)}};
    if (withCeiling)
        json.insert(u"ceiling"_s, share(hits.known, hits.passages));
    return json;
}

QJsonObject measureJson(const CoderMeasures &coder, const SuggestionMeasure &measure)
{
    QJsonObject json{{u"name"_s, protocolWord(measure.protocol)}, {u"coder"_s, coder.coder},
        {u"passages"_s, measure.passages}, {u"task"_s, hitsJson(measure.tasks, true)},
        {u"direction"_s, hitsJson(measure.directions, false)}, {u"argument"_s, hitsJson(measure.arguments, false)}};
    if (!measure.curve.isEmpty()) {
        QJsonArray curve;
        qsizetype coded = 0;
        for (const auto &[passages, hits] : measure.curve) {
            coded += passages;
            curve.append(QJsonObject{{u"passages"_s, coded}, {u"task_top3"_s, share(hits, passages)}});
        }
        json.insert(u"curve"_s, curve);
    }
    return json;
}

QString shareCell(const QJsonValue &value)
{
    return value.isNull() ? QString() : QString::number(value.toDouble(), 'f', decimals);
}

AnalysisTable measureTable(const QJsonArray &protocols)
{
    AnalysisTable table{{u"protocol"_s, u"coder"_s, u"passages"_s, u"task_top1"_s, u"task_top3"_s, u"task_ceiling"_s,
                            u"direction_top1"_s, u"direction_top3"_s, u"argument_top1"_s, u"argument_top3"_s},
        {}};
    for (const QJsonValue &each : protocols)
        table.rows.append({each[u"name"].toString(), each[u"coder"].toString(),
            QString::number(each[u"passages"].toInteger()), shareCell(each[u"task"][u"top1"]),
            shareCell(each[u"task"][u"top3"]), shareCell(each[u"task"][u"ceiling"]),
            shareCell(each[u"direction"][u"top1"]), shareCell(each[u"direction"][u"top3"]),
            shareCell(each[u"argument"][u"top1"]), shareCell(each[u"argument"][u"top3"])});
    return table;
}

int measure(const CommandParser &parser, const Scope &scope)
{
    const auto measured = measuredSuggestions(parser.word(0), scope, Console::progress(u"suggest"_s));
    Console::endProgress();
    if (!measured)
        return Console::fail(parser.word(0), measured);
    QJsonArray protocols;
    for (const CoderMeasures &coder : measured->coders) {
        for (const SuggestionMeasure &each : coder.measures)
            protocols.append(measureJson(coder, each));
    }
    const AnalysisTable table = measureTable(protocols);
    return writeAnalysis(parser, {measured->scope, {{u"protocols"_s, protocols}}, table, {table}});
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
