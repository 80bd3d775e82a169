// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/transferpages.h"
#include "core/project/analysing/analysisjob.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// --by is what --unit was called first.
OptionValue<Scope> transfersAsked(CommandParser &parser, const QStringList &words)
{
    auto scope = countingAsked(parser, words);
    if (!scope)
        return scope;
    const auto by = parser.choice(u"by"_s, {u"letter"_s, u"passage"_s}, {});
    if (!by)
        return std::unexpected(int(Console::WrongUsage));
    const auto unit = countUnitOf(*by);
    if (unit && parser.isSet(u"unit"_s) && *unit != scope->unit)
        return std::unexpected(
            parser.refuse(u"--by"_s, ConsoleText::tr("It says another unit than --unit. Leave one of them out.")));
    scope->unit = unit.value_or(scope->unit);
    return scope;
}

} // namespace

int transfersCommand(const QStringList &words)
{
    CommandParser parser(u"transfers"_s,
        ConsoleText::tr(
            "Counts who wants what moved where: from actor to actor, task by direction, kind of direction."));
    addCountingOptions(parser);
    parser.flag(u"roll-up"_s, ConsoleText::tr("a task counts with those below it, each unit once"));
    parser.option(u"by"_s, u"letter|passage"_s, ConsoleText::tr("the same as --unit"));
    const auto scope = transfersAsked(parser, words);
    if (!scope)
        return scope.error();
    const auto read = analysedStatements(parser.word(0), {.scope = *scope});
    if (!read)
        return Console::fail(parser.word(0), read);
    const TransferCounts counts
        = transferCounts(read->study, read->statements, scope->unit, parser.isSet(u"roll-up"_s));
    return writeAnalysis(parser,
        {read->scope, transferJson(read->study, counts), transferTable(read->study, counts),
            transferTables(read->study, counts)});
}

} // namespace Kodeks
