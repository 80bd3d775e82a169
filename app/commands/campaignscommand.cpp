// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/analysing/campaignpages.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

int campaignsCommand(const QStringList &words)
{
    CommandParser parser(u"campaigns"_s,
        ConsoleText::tr("Finds letters with nearly the same text, and what each of them adds or leaves out."));
    addAnalysisOptions(parser);
    const auto scope = analysisAsked(parser, words);
    if (!scope)
        return scope.error();
    const auto report = campaignsOf(parser.word(0), *scope, Console::progress(u"campaigns"_s));
    Console::endProgress();
    if (!report)
        return Console::fail(parser.word(0), report);
    const AnalysisTable figures = campaignTable(*report);
    return writeAnalysis(parser, {report->scope, campaignJson(*report), figures, {figures}});
}

} // namespace Kodeks
