// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/files/exportform.h"
#include "core/project/files/passageimport.h"
#include "core/project/files/pseudonymcopy.h"
#include "core/project/project.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

int importPassagesCommand(const QStringList &words)
{
    CommandParser parser(u"import-passages"_s,
        ConsoleText::tr(
            "Brings coded passages into a project: all rows, or none if anything is wrong. Of a table that Taguette "
            "or QualCoder wrote, the rows whose quote stands in its letter exactly once. A passage that the coder "
            "has already is not doubled."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project, with the letters and the codebook"));
    parser.positional(u"FILE.csv"_s,
        ConsoleText::tr("columns letter, start, end, and text, task, direction, arguments, certainty, memo"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("whose passages they are; made if there is no such coder"));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (parser.value(u"coder"_s).trimmed().isEmpty())
        return parser.refuse(u"--coder"_s, ConsoleText::tr("Say whose passages they are."));
    const auto project = openToChange(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    if (const Coder *known = (*project)->findCoder(parser.value(u"coder"_s)))
        (*project)->setCurrentCoder(known->id); // who makes the edit
    const auto imported = importPassageTable(**project, parser.word(1), parser.value(u"coder"_s));
    if (!imported)
        return Console::fail(parser.word(1), imported);
    for (const QString &row : imported->unplaced)
        Console::printLine(ConsoleText::tr("left out: %1").arg(row));
    for (const QString &remark : imported->remarks)
        Console::printLine(remark);
    Console::printLine(ConsoleText::tr("%1 passages imported").arg(imported->passages));
    if (imported->same > 0)
        Console::printLine(ConsoleText::tr("here already, and not doubled: %1 passages").arg(imported->same));
    return Console::Done;
}

int exportCommand(const QStringList &words, const PagePrinter &print)
{
    CommandParser parser(u"export"_s,
        ConsoleText::tr(
            "Writes the coded passages to a file; its ending (.csv, .xlsx, .json, .html, .pdf, .odt; .qdpx for the "
            "whole project) chooses the format; a folder is for analysis in R or Python."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"OUT"_s, ConsoleText::tr("the file or the folder to write; “-” is CSV on standard output"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("only this coder's passages; may be given more than once"));
    parser.option(u"where"_s, u"EXPRESSION"_s, ConsoleText::tr("only passages that fulfil it, as of “kodeks query”"));
    parser.flag(u"long"_s, ConsoleText::tr("CSV with one row per passage and code"));
    parser.option(
        u"dialect"_s, u"rfc|excel"_s, ConsoleText::tr("CSV as RFC 4180 has it (the default) or as Excel opens it"));
    parser.option(u"pseudonyms"_s, u"FILE.csv"_s,
        ConsoleText::tr("a table (name, pseudonym): pseudonyms for names in all that is written"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto dialect = parser.choice(u"dialect"_s, {u"rfc"_s, u"excel"_s}, u"rfc"_s);
    if (!dialect)
        return Console::WrongUsage;
    const QString out = parser.word(1);
    const auto form = exportFormOf(out);
    if (!form)
        return Console::notSupported(out);
    for (const QString &option : {u"long"_s, u"dialect"_s}) {
        if (parser.isSet(option) && !form->isTable())
            return parser.refuse(u"--"_s + option, ConsoleText::tr("This is for CSV only."));
    }
    if (parser.isSet(u"where"_s) && form->id == PassageExport::Form::Qdpx)
        return parser.refuse(
            u"--where"_s, ConsoleText::tr("A REFI-QDA project is always whole. Leave it out, or choose another form."));
    const auto names = parser.isSet(u"pseudonyms"_s) ? readPseudonymFile(parser.value(u"pseudonyms"_s))
                                                     : Result<Pseudonyms>(Pseudonyms());
    if (!names)
        return Console::fail(parser.value(u"pseudonyms"_s), names);
    PassageExport options{parser.isSet(u"long"_s) ? PassageExport::Form::PerCode : form->id, *dialect == u"excel",
        parser.values(u"coder"_s), parser.values(u"where"_s)};
    options.pseudonyms = *names;
    const auto exported = exportPassages(parser.word(0), out, options, Console::progress(u"export"_s), print);
    Console::endProgress();
    if (!exported)
        return Console::fail(QFileInfo::exists(parser.word(0)) ? out : parser.word(0), exported);
    for (const QString &remark : exported->remarks)
        out == u"-" ? Console::warnLine(remark) : Console::printLine(remark);
    if (form->id == PassageExport::Form::Pdf)
        Console::printLine(ConsoleText::tr("The PDF is printed without tags, which screen readers go by; the same as "
                                           ".odt or .html has what they need."));
    return Console::Done;
}

} // namespace Kodeks
