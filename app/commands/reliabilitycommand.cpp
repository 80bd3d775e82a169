// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/reliabilityquestion.h"
#include "core/agreement/pages/reliabilityjson.h"
#include "core/project/files/reliabilityfiles.h"

#include <QCoreApplication>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'f', 6) : ConsoleText::tr("undefined");
}

void print(const ReliabilityData &data, const ReliabilityQuestion &question, const QString &name,
    const ReliabilityAnswer &answer)
{
    QString line = name;
    if (takesMetric(question.statistic))
        line += u" (%1)"_s.arg(metricName(question.metric));
    if (question.weighting != Weighting::Unweighted)
        line += u" (%1)"_s.arg(weightingName(question.weighting));
    if (needsCategory(question.statistic))
        line += u" (%1)"_s.arg(question.category);
    line += u": "_s + text(answer.value.value);
    if (answer.standardError.value)
        line += ConsoleText::tr("; standard error %1").arg(text(answer.standardError.value));
    if (answer.interval.low)
        line += ConsoleText::tr("; 95 % interval %1 to %2 (%3)")
                    .arg(text(answer.interval.low), text(answer.interval.high),
                        intervalMethodName(answer.interval.method));
    if (answer.interval.method == ConfidenceInterval::Method::Bootstrap)
        line += ConsoleText::tr("; %1 resamples, seed %2").arg(answer.interval.replicates).arg(answer.interval.seed);
    Console::printLine(line + ConsoleText::tr("; units %1, coders %2").arg(answer.units).arg(data.coders.size()));
    if (!answer.value.value)
        Console::printLine(answer.value.undefined.text());
    for (const QString &note : answer.notes)
        Console::printLine(note);
}

int answerQuestion(const QString &path, const AskedReliability &asked, const DataOptions &options, bool json)
{
    const auto bytes = readDataFile(path);
    if (!bytes)
        return Console::fail(path, bytes);
    const auto data = readReliability(*bytes, path, asked.question.categories, options.coders, asked.missing);
    if (!data)
        return Console::fail(path, data);
    auto answer = reliability(*data, asked.question, options.bootstrap, Console::progress(u"reliability"_s));
    Console::endProgress();
    if (!answer)
        return Console::fail(path, answer);
    QString name = statisticName(asked.question.statistic);
    if (asked.errorOnly) {
        name += u"_se"_s;
        answer->value = std::exchange(answer->standardError, {});
        answer->interval = {};
    }
    if (!json) {
        print(*data, asked.question, name, *answer);
        return Console::Done;
    }
    for (const QString &remark : data->remarks)
        Console::warnLine(u"kodeks: %1: %2"_s.arg(path, remark));
    QJsonObject object = reliabilityJson(*data, asked.question, *answer);
    object[u"statistic"_s] = name;
    Console::printJson(QJsonDocument(object));
    return Console::Done;
}

} // namespace

int reliabilityCommand(const QStringList &words)
{
    CommandParser parser(u"reliability"_s,
        ConsoleText::tr(
            "Reckons one figure of agreement from a table: a column “unit” and one per coder; an empty cell is "
            "missing, “a|b” a set, “{}” the empty set."));
    parser.positional(u"FILE.csv"_s, ConsoleText::tr("the table"));
    addQuestionOptions(parser);
    parser.option(u"coders"_s, u"A,B"_s, ConsoleText::tr("whom to compare; without it all"));
    addBootstrapOptions(parser, ConsoleText::tr("units"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto asked = askedReliability(parser);
    if (!asked)
        return asked.error();
    const auto options = dataOptions(parser);
    if (!options)
        return options.error();
    return answerQuestion(parser.word(0), *asked, *options, parser.isSet(u"json"_s));
}

} // namespace Kodeks
