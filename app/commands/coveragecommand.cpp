// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/analysing/coveragejob.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QJsonObject coverageJson(const CoverageReport &report)
{
    QJsonArray letters;
    for (qsizetype at = 0; at < report.coverage.size(); ++at) {
        const LetterCoverage &coverage = report.coverage.at(at);
        QJsonArray uncoded;
        for (const CuedSentence &sentence : coverage.uncoded)
            uncoded.append(QJsonObject{{u"start"_s, sentence.range.start}, {u"end"_s, sentence.range.end},
                {u"cues"_s, QJsonArray::fromStringList(sentence.cues)}});
        letters.append(QJsonObject{{u"letter"_s, report.letters.at(at).name}, {u"sentences"_s, coverage.sentences},
            {u"coded"_s, coverage.coded}, {u"cued_uncoded"_s, uncoded}, {u"dismissed"_s, coverage.dismissed},
            {u"cued_coded"_s, coverage.cuedCoded}, {u"characters"_s, coverage.characters},
            {u"coded_characters"_s, coverage.codedCharacters}});
    }
    return {{u"letters"_s, letters}};
}

AnalysisTable letterTable(const CoverageReport &report)
{
    AnalysisTable table{{u"letter"_s, u"sentences"_s, u"coded"_s, u"cued_uncoded"_s, u"dismissed"_s}, {}};
    for (qsizetype at = 0; at < report.coverage.size(); ++at) {
        const LetterCoverage &coverage = report.coverage.at(at);
        table.rows.append(
            {report.letters.at(at).name, QString::number(coverage.sentences), QString::number(coverage.coded),
                QString::number(coverage.uncoded.size()), QString::number(coverage.dismissed)});
    }
    return table;
}

AnalysisTable sentenceTable(const CoverageReport &report)
{
    AnalysisTable table{{u"letter"_s, u"start"_s, u"end"_s, u"cues"_s}, {}};
    for (qsizetype at = 0; at < report.coverage.size(); ++at) {
        for (const CuedSentence &sentence : report.coverage.at(at).uncoded)
            table.rows.append({report.letters.at(at).name, QString::number(sentence.range.start),
                QString::number(sentence.range.end), sentence.cues.join(u';')});
    }
    return table;
}

} // namespace

int coverageCommand(const QStringList &words)
{
    CommandParser parser(u"coverage"_s,
        ConsoleText::tr("Finds the sentences that speak of a task, an actor or a move and that nobody has coded."));
    addAnalysisOptions(parser);
    const auto scope = analysisAsked(parser, words);
    if (!scope)
        return scope.error();
    const auto report = coverageOf(parser.word(0), {.scope = *scope}, Console::progress(u"coverage"_s));
    Console::endProgress();
    if (!report)
        return Console::fail(parser.word(0), report);
    const AnalysisTable sentences = sentenceTable(*report);
    return writeAnalysis(parser, {report->scope, coverageJson(*report), sentences, {letterTable(*report), sentences}});
}

} // namespace Kodeks
