// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/answerpages.h"
#include "core/project/analysing/analysisjob.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

int answersCommand(const QStringList &words)
{
    CommandParser parser(u"answers"_s,
        ConsoleText::tr("Lists what each sender answers to each question that letters repeat: answered, elsewhere (of "
                        "what answers to it are about), general (outside of all questions) or silent; as passages say, "
                        "or as somebody has set it (“kodeks import-answers”)."));
    addCountingOptions(parser);
    const auto scope = countingAsked(parser, words);
    if (!scope)
        return scope.error();
    const auto read = analysedStatements(parser.word(0), {.scope = *scope, .parts = {.questions = true}});
    if (!read)
        return Console::fail(parser.word(0), read);
    const Answers answers = answersOf(read->study, read->statements);
    const AnalysisTable table = answersTable(read->study, answers);
    return writeAnalysis(parser, {read->scope, answersJson(read->study, answers), table, {table}});
}

} // namespace Kodeks
