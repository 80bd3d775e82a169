// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/scopeoptions.h"
#include "core/model/samename.h"
#include "core/project/asking/emptied.h"
#include "core/project/asking/gonecodes.h"
#include "core/project/asking/passagequery.h"
#include "core/project/asking/scopereading.h"
#include "core/project/files/passagefiles.h"
#include "core/project/project.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

int printCount(const Project &project, CountUnit unit, const Condition &condition)
{
    const auto places = project.places(condition);
    if (!places)
        return Console::fail(project.path(), places);
    Console::printLine(QString::number(unitCount(project, unit, *places)));
    return Console::Done;
}

/// Of a query that finds none: what it would find without each of its conditions.
Result<QString> whatEmptied(const Project &project, const QString &query, const Scope &scope)
{
    return readScope(project, scope)
        .and_then([&](const ReadScope &within) {
        return conditionLosses(project, query, within.condition);
    }).transform(lossesText);
}

/// The query that is kept under that name, without what is gone from the project, which is said.
std::expected<QString, int> savedQuery(const Project &project, const QString &name)
{
    const auto saved = project.savedQueries();
    if (!saved)
        return std::unexpected(Console::fail(project.path(), saved));
    const auto found
        = std::ranges::find_if(*saved, [&name](const SavedQuery &query) { return isSameName(query.name, name); });
    if (found == saved->end()) {
        QStringList names;
        for (const SavedQuery &query : *saved)
            names.append(query.name);
        return std::unexpected(Console::fail(project.path(),
            names.isEmpty()
                ? ConsoleText::tr("The project keeps no queries.")
                : ConsoleText::tr("The project keeps no query “%1”. It has: %2.").arg(name, names.join(u", "_s))));
    }
    const auto vocabulary = queryVocabulary(project);
    const auto remaining = vocabulary ? remainingOf(project, found->expression, *vocabulary) : failed(vocabulary);
    if (!remaining)
        return std::unexpected(Console::fail(project.path(), remaining));
    if (remaining->gone.isEmpty())
        return found->expression;
    if (remaining->query.isEmpty())
        return std::unexpected(Console::fail(project.path(), nothingLeftSentence(remaining->gone)));
    Console::warnLine(u"kodeks: "_s + goneSentence(remaining->gone));
    return remaining->query;
}

std::expected<QString, int> queryAsked(const CommandParser &parser, const Project &project)
{
    return parser.isSet(u"saved"_s) ? savedQuery(project, parser.value(u"saved"_s)) : parser.word(1);
}

/// The table into its file, the document (or, where nothing is said, the table) to standard output.
std::expected<qsizetype, int> writeFound(const CommandParser &parser, const PassageExport &asked)
{
    qsizetype passages = 0;
    const bool json = parser.isSet(u"json"_s);
    const bool csv = parser.isSet(u"csv"_s) || !json;
    QList<std::pair<PassageExport::Form, QString>> outputs;
    if (csv)
        outputs.append({PassageExport::Form::PerPassage, parser.isSet(u"csv"_s) ? parser.value(u"csv"_s) : u"-"_s});
    if (json)
        outputs.append({PassageExport::Form::Json, u"-"_s});
    for (const auto &[form, out] : outputs) {
        PassageExport options = asked;
        options.form = form;
        const auto exported = exportPassages(parser.word(0), out, options, Console::progress(u"query"_s));
        Console::endProgress();
        if (!exported)
            return std::unexpected(Console::fail(parser.word(0), exported));
        passages = exported->passages;
    }
    return passages;
}

} // namespace

int queryCommand(const QStringList &words)
{
    CommandParser parser(u"query"_s,
        ConsoleText::tr("Finds the coded passages that fulfil an expression, such as \"task:Sykehjem to:bydel\"."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"[EXPRESSION]"_s, ConsoleText::tr("fields and words; the handbook has them"));
    parser.option(u"saved"_s, u"NAME"_s,
        ConsoleText::tr("a query that the project keeps, instead of EXPRESSION; what is gone from the project is left "
                        "out of it, and said"));
    addScopeOptions(parser, ConsoleText::tr("what --count counts"), CountUnit::Passage);
    parser.option(u"csv"_s, u"FILE"_s, ConsoleText::tr("a table of the passages; “-” is standard output"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    parser.flag(u"count"_s, ConsoleText::tr("only how many there are"));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (parser.isSet(u"saved"_s) != parser.word(1).isEmpty())
        return parser.refuse(
            u"EXPRESSION"_s, ConsoleText::tr("Give either an expression or --saved with the name of a query."));
    if (parser.isSet(u"json"_s) && parser.value(u"csv"_s) == u"-")
        return parser.refuse(
            u"--csv"_s, ConsoleText::tr("“-” is standard output, where --json puts its document. Name a file."));
    if (parser.isSet(u"count"_s) && (parser.isSet(u"csv"_s) || parser.isSet(u"json"_s)))
        return parser.refuse(u"--count"_s, ConsoleText::tr("It only counts. Leave it out, or --csv and --json."));
    const auto scope = scopeAsked(parser, CountUnit::Passage);
    if (!scope)
        return scope.error();
    const auto project = Project::open(parser.word(0), Project::Access::Read);
    if (!project)
        return Console::fail(parser.word(0), project);
    const auto query = queryAsked(parser, **project);
    if (!query)
        return query.error();
    const auto read = readScope(**project, *scope, *query);
    if (!read)
        return Console::fail(parser.word(0), read);
    if (parser.isSet(u"count"_s))
        return printCount(**project, scope->unit, read->condition);
    PassageExport options{.where = {*query, scope->where}};
    for (const Coder &coder : read->coders)
        options.coders.append(coder.name);
    const auto written = writeFound(parser, options);
    if (!written || *written > 0)
        return written ? Console::Done : written.error();
    const auto emptied = whatEmptied(**project, *query, *scope);
    if (!emptied)
        return Console::fail(parser.word(0), emptied);
    if (!emptied->isEmpty())
        Console::warnLine(u"kodeks: "_s + *emptied);
    return Console::Done;
}

} // namespace Kodeks
