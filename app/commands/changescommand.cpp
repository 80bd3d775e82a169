// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/roundpages.h"
#include "core/model/samename.h"
#include "core/project/analysing/analysisjob.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// "round (1, 2), kind (etat, bydel)".
QString roundsThere(const QList<std::pair<QString, QStringList>> &possible)
{
    QStringList there;
    for (const auto &[name, values] : possible)
        there.append(u"%1 (%2)"_s.arg(name, values.join(u", "_s)));
    return there.isEmpty() ? ConsoleText::tr("none") : there.join(u", "_s);
}

/// Refuses rounds that the letters do not have.
Result<> checkRounds(const AnalysedStudy &study, RoundsQuestion &asked)
{
    const auto possible = possibleRounds(study.letters);
    asked = completed(asked, study.letters);
    const auto known = std::ranges::find(possible, asked.attribute, &std::pair<QString, QStringList>::first);
    if (known == possible.end())
        return failure(Error::Kind::Invalid,
            ConsoleText::tr("It is not known which letter belongs to which round. Give letters an attribute that says "
                            "it (“kodeks import-facts”) and name it with --by. Attributes with two values or more: %1.")
                .arg(roundsThere(possible)));
    for (const QString &round : {asked.before, asked.after}) {
        const bool isThere
            = std::ranges::any_of(known->second, [&round](const QString &value) { return isSameName(value, round); });
        if (!isThere)
            return failure(Error::Kind::NotFound,
                ConsoleText::tr("No letter has “%1” as its “%2”. There are: %3.")
                    .arg(round, asked.attribute, known->second.join(u", "_s)));
    }
    return {};
}

} // namespace

int changesCommand(const QStringList &words)
{
    CommandParser parser(u"changes"_s,
        ConsoleText::tr("Compares two rounds of a consultation: which senders who answered in both want something else "
                        "of a task, from which direction to which. An attribute of letters says which round a letter "
                        "belongs to."));
    addCountingOptions(parser);
    parser.option(u"by"_s, u"ATTRIBUTE"_s,
        ConsoleText::tr("of letters (without it: “round” or “runde”, or the only one that has two values or more)"));
    parser.option(u"before"_s, u"VALUE"_s, ConsoleText::tr("of the first round (without it: the first value)"));
    parser.option(u"after"_s, u"VALUE"_s, ConsoleText::tr("of the second round (without it: the last value)"));
    parser.flag(u"all"_s, ConsoleText::tr("with what stayed the same"));
    const auto scope = countingAsked(parser, words);
    if (!scope)
        return scope.error();
    RoundsQuestion asked{parser.value(u"by"_s), parser.value(u"before"_s), parser.value(u"after"_s)};
    const auto read = analysedStatements(parser.word(0),
        {.scope = *scope, .check = [&asked](const AnalysedStudy &study) { return checkRounds(study, asked); }});
    if (!read)
        return Console::fail(parser.word(0), read);
    const RoundChanges changes = roundChanges(read->study, read->statements, asked);
    const bool all = parser.isSet(u"all"_s);
    const AnalysisTable table = roundsTable(read->study, changes, all);
    return writeAnalysis(parser, {read->scope, roundsJson(read->study, asked, changes, all), table, {table}});
}

} // namespace Kodeks
