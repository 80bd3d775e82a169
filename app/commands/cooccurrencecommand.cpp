// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/cooccurrencepages.h"
#include "core/project/analysing/analysisjob.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

OptionValue<Dimension> dimensionAsked(const CommandParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::unexpected(parser.refuse(u"--"_s + option,
            ConsoleText::tr("This option is needed: one of %1.").arg(dimensionWords().join(u", "_s) + u", @…"_s)));
    const auto dimension = dimensionOf(parser.value(option));
    return dimension ? OptionValue<Dimension>(*dimension)
                     : std::unexpected(parser.refuseValue(
                           u"--"_s + option, parser.value(option), dimensionWords() + QStringList{u"@ATTRIBUTE"_s}));
}

OptionValue<CooccurrenceQuestion> questionAsked(const CommandParser &parser, CountUnit unit)
{
    const auto rows = dimensionAsked(parser, u"rows"_s);
    if (!rows)
        return failed(rows);
    const auto columns = dimensionAsked(parser, u"columns"_s);
    if (!columns)
        return failed(columns);
    const auto within = parser.choice(u"within"_s, withinWords(), withinWords().constFirst());
    if (!within)
        return std::unexpected(int(Console::WrongUsage));
    return CooccurrenceQuestion{*rows, *columns, Within(withinWords().indexOf(*within)), unit};
}

Result<AnalysedStatements> statementsFor(const QString &path, const Scope &scope, const CooccurrenceQuestion &question)
{
    const StatementParts rows = question.rows.parts();
    const StatementParts columns = question.columns.parts();
    const auto check = [&question](const AnalysedStudy &study) {
        return checkDimension(question.rows, study.letters).and_then([&] {
            return checkDimension(question.columns, study.letters);
        });
    };
    const StatementParts parts{rows.arguments || columns.arguments, rows.questions || columns.questions};
    return analysedStatements(path, {scope, parts, {}, check});
}

void addCooccurrenceOptions(CommandParser &parser)
{
    addCountingOptions(parser);
    const QString words = dimensionWords().join(u'|') + u"|@ATTRIBUTE"_s;
    parser.option(u"rows"_s, words, ConsoleText::tr("what the rows are"));
    parser.option(u"columns"_s, words, ConsoleText::tr("what the columns are"));
    parser.option(u"within"_s, withinWords().join(u'|'),
        ConsoleText::tr("in one passage (without it), in two that overlap, or anywhere in one letter"));
}

} // namespace

int cooccurrenceCommand(const QStringList &words)
{
    CommandParser parser(u"cooccurrence"_s, ConsoleText::tr("Counts what is said together with what."));
    addCooccurrenceOptions(parser);
    const auto scope = countingAsked(parser, words);
    if (!scope)
        return scope.error();
    const auto question = questionAsked(parser, scope->unit);
    if (!question)
        return question.error();
    const auto statements = statementsFor(parser.word(0), *scope, *question);
    if (!statements)
        return Console::fail(parser.word(0), statements);
    const Cooccurrence counts = cooccurrence(statements->study, statements->statements, *question);
    QJsonObject json = cooccurrenceJson(counts);
    json.insert(u"within"_s, withinWords().at(qsizetype(question->within)));
    return writeAnalysis(parser, {statements->scope, json, cooccurrenceTable(counts), {cooccurrenceMatrix(counts)}});
}

} // namespace Kodeks
