// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/asking/passagequery.h"
#include "core/project/files/passagefiles.h"
#include "core/project/project.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Of a question that names no coder: the consensus if there is exactly one, else all (none named).
QStringList codersAsked(const Project &project, const QStringList &named)
{
    QStringList consensus;
    for (const Coder &coder : project.coders()) {
        if (coder.isConsensus())
            consensus.append(coder.name);
    }
    return !named.isEmpty() ? named : consensus.size() == 1 ? consensus : QStringList();
}

qsizetype countOf(const Project &project, const QList<PassagePlace> &places, const QStringList &coders)
{
    return std::ranges::count_if(places, [&](const PassagePlace &place) {
        return coders.isEmpty() || coders.contains(project.coder(place.coder)->name);
    });
}

/// The table into its file, the document (or, where nothing is said, the table) to standard output.
int writeFound(const CommandParser &parser, const PassageExport &asked)
{
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
            return Console::fail(parser.word(0), exported);
    }
    return Console::Done;
}

} // namespace

int queryCommand(const QStringList &words)
{
    CommandParser parser(u"query"_s,
        ConsoleText::tr("Finds the coded passages that fulfil an expression, such as \"task:Sykehjem to:bydel\"."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"EXPRESSION"_s, ConsoleText::tr("fields and words; the handbook has them"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("only this coder's passages; may be given more than once"));
    parser.option(u"csv"_s, u"FILE"_s, ConsoleText::tr("a table of the passages; “-” is standard output"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    parser.flag(u"count"_s, ConsoleText::tr("only how many there are"));
    parser.promised({}, {u"where"_s, u"unit"_s});
    if (const auto exit = parser.parse(words))
        return *exit;
    if (parser.isSet(u"json"_s) && parser.value(u"csv"_s) == u"-")
        return parser.refuse(
            u"--csv"_s, ConsoleText::tr("“-” is standard output, where --json puts its document. Name a file."));
    if (parser.isSet(u"count"_s) && (parser.isSet(u"csv"_s) || parser.isSet(u"json"_s)))
        return parser.refuse(u"--count"_s, ConsoleText::tr("It only counts. Leave it out, or --csv and --json."));
    const auto project = Project::open(parser.word(0), Project::Access::Read);
    if (!project)
        return Console::fail(parser.word(0), project);
    const PassageExport options{.coders = codersAsked(**project, parser.values(u"coder"_s)), .where = parser.word(1)};
    for (const QString &name : options.coders) {
        if (!(*project)->findCoder(name))
            return Console::fail(parser.word(0), ConsoleText::tr("There is no coder “%1” in the project.").arg(name));
    }
    const auto places = passagesThat(**project, parser.word(1));
    if (!places)
        return Console::fail(parser.word(0), places);
    if (parser.isSet(u"count"_s)) {
        Console::printLine(QString::number(countOf(**project, *places, options.coders)));
        return Console::Done;
    }
    return writeFound(parser, options);
}

} // namespace Kodeks
