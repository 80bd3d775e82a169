// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "core/project/files/passagefiles.h"
#include "core/project/project.h"
#include "core/project/refi/qdpxexport.h"
#include "ui/print/pdf.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

bool isQdpx(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == u"qdpx";
}

bool isPdf(const QString &path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

/// PDF is the page, printed.
Result<Exported> write(const QString &project, const QString &out, const PassageExport &options)
{
    const Progress progress = Console::progress(u"export"_s);
    if (!isPdf(out))
        return exportPassages(project, out, options, progress);
    const auto page = exportedPage(project, options, progress);
    const auto written = page ? writePdf(*page, out) : failed(page);
    return written ? Result<Exported>(Exported()) : failed(written);
}

int exportProject(const QString &project, const QString &out, const QStringList &coders)
{
    const auto exported = exportQdpx(project, out, QdpxOptions{coders, {}}, Console::progress(u"export"_s));
    Console::endProgress();
    if (!exported)
        return Console::fail(QFileInfo::exists(project) ? out : project, exported);
    for (const QString &loss : exported->losses)
        Console::printLine(loss);
    return Console::Done;
}

} // namespace

int importPassagesCommand(const QStringList &words)
{
    CommandParser parser(u"import-passages"_s,
        translated(QT_TRANSLATE_NOOP("Console",
            "Brings coded passages into a project: all rows, or none if anything is wrong. Of a table that Taguette "
            "or QualCoder wrote, the rows whose quote stands in its letter exactly once. A passage that the coder "
            "has already is not doubled.")));
    parser.positional(
        u"PROJECT"_s, translated(QT_TRANSLATE_NOOP("Console", "the project, with the letters and the codebook")));
    parser.positional(u"FILE.csv"_s,
        translated(QT_TRANSLATE_NOOP(
            "Console", "columns letter, start, end, and text, task, direction, arguments, certainty, memo")));
    parser.option(u"coder"_s, u"NAME"_s,
        translated(QT_TRANSLATE_NOOP("Console", "whose passages they are; made if there is no such coder")));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (parser.value(u"coder"_s).trimmed().isEmpty())
        return parser.refuse(u"--coder"_s, translated(QT_TRANSLATE_NOOP("Console", "Say whose passages they are.")));
    const auto project = Project::open(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    const auto imported = importPassageTable(**project, parser.word(1), parser.value(u"coder"_s));
    if (!imported)
        return Console::fail(parser.word(1), imported);
    for (const QString &row : imported->unplaced)
        Console::printLine(translated(QT_TRANSLATE_NOOP("Console", "left out: %1")).arg(row));
    for (const QString &remark : imported->remarks)
        Console::printLine(remark);
    Console::printLine(translated(QT_TRANSLATE_NOOP("Console", "%1 passages imported")).arg(imported->passages));
    if (imported->same > 0)
        Console::printLine(
            translated(QT_TRANSLATE_NOOP("Console", "here already, and not doubled: %1 passages")).arg(imported->same));
    return Console::Done;
}

int exportCommand(const QStringList &words)
{
    CommandParser parser(u"export"_s,
        translated(QT_TRANSLATE_NOOP("Console",
            "Writes the coded passages to a file; its ending (.csv, .xlsx, .json, .html, .pdf, .odt; .qdpx for the "
            "whole project) chooses the format; a folder is for analysis in R or Python.")));
    parser.positional(u"PROJECT"_s, translated(QT_TRANSLATE_NOOP("Console", "the project")));
    parser.positional(u"OUT"_s,
        translated(QT_TRANSLATE_NOOP("Console", "the file or the folder to write; “-” is CSV on standard output")));
    parser.option(u"coder"_s, u"NAME"_s,
        translated(QT_TRANSLATE_NOOP("Console", "only this coder's passages; may be given more than once")));
    parser.flag(u"long"_s, translated(QT_TRANSLATE_NOOP("Console", "CSV with one row per passage and code")));
    parser.option(u"dialect"_s, u"rfc|excel"_s,
        translated(QT_TRANSLATE_NOOP("Console", "CSV as RFC 4180 has it (the default) or as Excel opens it")));
    parser.promised({}, {u"pseudonyms"_s});
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto dialect = parser.choice(u"dialect"_s, {u"rfc"_s, u"excel"_s}, u"rfc"_s);
    if (!dialect)
        return Console::WrongUsage;
    const QString out = parser.word(1);
    const QString csvOnly = parser.isSet(u"long"_s) ? u"--long"_s
        : parser.isSet(u"dialect"_s)                ? u"--dialect"_s
                                                    : QString();
    const auto refuseForOthers
        = [&] { return parser.refuse(csvOnly, translated(QT_TRANSLATE_NOOP("Console", "This is for CSV only."))); };
    if (isQdpx(out) && !csvOnly.isEmpty())
        return refuseForOthers();
    if (isQdpx(out))
        return exportProject(parser.word(0), out, parser.values(u"coder"_s));
    const auto format = isPdf(out) ? std::optional(PassageExport::Format::Html) : exportFormat(out);
    if (!format)
        return Console::notSupported(out);
    const PassageExport options{*format, parser.isSet(u"long"_s), *dialect == u"excel", parser.values(u"coder"_s)};
    if (options.format != PassageExport::Format::Csv && !csvOnly.isEmpty())
        return refuseForOthers();
    const auto exported = write(parser.word(0), out, options);
    Console::endProgress();
    if (!exported)
        return Console::fail(QFileInfo::exists(parser.word(0)) ? out : parser.word(0), exported);
    for (const QString &remark : exported->remarks)
        Console::printLine(remark);
    return Console::Done;
}

} // namespace Kodeks
