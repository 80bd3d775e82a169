// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/positionpages.h"
#include "core/project/analysing/analysisjob.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

int positionsCommand(const QStringList &words)
{
    CommandParser parser(u"positions"_s,
        ConsoleText::tr("Lists what each sender wants of each task, and where a sender wants what cannot both be."));
    addCountingOptions(parser);
    parser.flag(u"standpoints"_s,
        ConsoleText::tr("how all whose letters count stand to what is proposed for each task, as the summary counts "
                        "it: for, against, other, unchanged, cooperation, unclear, contradictory, silent"));
    const auto scope = countingAsked(parser, words);
    if (!scope)
        return scope.error();
    const auto read = analysedStatements(parser.word(0), {.scope = *scope});
    if (!read)
        return Console::fail(parser.word(0), read);
    const QList<Position> positions = positionsOf(read->study, read->statements);
    QJsonObject json = positionJson(read->study, positions);
    if (!parser.isSet(u"standpoints"_s)) {
        const AnalysisTable table = positionTable(read->study, positions);
        return writeAnalysis(parser, {read->scope, json, table, {table}});
    }
    const auto standpoints = standpointsByTask(read->study, read->statements, countedSenders(read->study), positions);
    json.insert(u"standpoints"_s, standpointJson(read->study, standpoints));
    const AnalysisTable table = standpointTable(read->study, standpoints);
    return writeAnalysis(parser, {read->scope, json, table, {table}});
}

} // namespace Kodeks
