// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "core/project/files/passagefiles.h"
#include "core/project/letters/importer.h"
#include "core/project/project.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/refi/qdpximport.h"
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

void printLetters(const ImportReport &report)
{
    for (const QString &name : report.imported)
        Console::printLine(translated(QT_TRANSLATE_NOOP("Console", "imported %1")).arg(name));
    for (const ImportReport::Same &same : report.skipped)
        Console::printLine(
            translated(QT_TRANSLATE_NOOP("Console", "skipped %1: the project has this text already, as %2"))
                .arg(same.file, same.letter));
    for (const ImportReport::NearDuplicate &near : report.nearDuplicates)
        Console::printLine(
            translated(QT_TRANSLATE_NOOP("Console", "near-duplicate %1: %2")).arg(near.letter, likeness(near)));
    for (const ImportReport::Remark &remark : report.remarks)
        Console::printLine(
            translated(QT_TRANSLATE_NOOP("Console", "remark %1: %2")).arg(remark.letter, remark.sentence));
    for (const ImportReport::Refusal &refusal : report.refused)
        Console::printLine(
            translated(QT_TRANSLATE_NOOP("Console", "refused %1: %2")).arg(refusal.file, refusal.reason));
}

void printReport(const ImportReport &report)
{
    printLetters(report);
    Console::printLine(translated(QT_TRANSLATE_NOOP("Console", "%1 imported, %2 skipped, %3 refused"))
            .arg(report.imported.size())
            .arg(report.skipped.size())
            .arg(report.refused.size()));
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

void printQdpx(const QdpxReport &report)
{
    printLetters(report.letters);
    Console::printLine(
        translated(QT_TRANSLATE_NOOP("Console", "%1 (%2): %3 codes, %4 texts, %5 selections, %6 codings"))
            .arg(report.fileName, report.origin)
            .arg(report.codes)
            .arg(report.sources)
            .arg(report.selections)
            .arg(report.codings));
    Console::printLine(translated(
        QT_TRANSLATE_NOOP("Console", "new: %1 codes, %2 coders, %3 passages; here already: %4 passages; changed: %5"))
            .arg(report.newCodes)
            .arg(report.newCoders)
            .arg(report.newPassages)
            .arg(report.samePassages)
            .arg(report.changedPassages));
    for (const QString &remark : report.remarks)
        Console::printLine(remark);
}

/// Brings in the REFI-QDA projects, each as one edit; all are read before the first goes in.
std::optional<int> importProjects(Project &project, const QStringList &paths)
{
    QList<PreparedQdpx> all;
    for (const QString &path : paths) {
        auto prepared = prepareQdpx(path, Console::progress(u"import"_s));
        Console::endProgress();
        if (!prepared)
            return Console::fail(path, prepared);
        all.append(std::move(*prepared));
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto report = importQdpx(project, all.at(i));
        if (!report)
            return Console::fail(paths.at(i), report);
        printQdpx(*report);
    }
    return {};
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

int importCommand(const QStringList &words)
{
    CommandParser parser(u"import"_s,
        translated(QT_TRANSLATE_NOOP("Console",
            "Brings letters (Word, OpenDocument, PDF, HTML, Markdown, e-mail, plain text) into a project, and "
            "REFI-QDA projects (.qdpx) with their letters, codes, coders and passages. A text that is there "
            "already is skipped; what cannot be read is refused with its reason, while the others go in.")));
    parser.positional(u"PROJECT"_s, translated(QT_TRANSLATE_NOOP("Console", "the project")));
    parser.positional(
        u"PATH..."_s, translated(QT_TRANSLATE_NOOP("Console", "files and folders (with the folders in them)")));
    parser.option(u"jobs"_s, u"N"_s, translated(QT_TRANSLATE_NOOP("Console", "how many files to read at once")));
    parser.flag(
        u"join-lines"_s, translated(QT_TRANSLATE_NOOP("Console", "join lines where layout has certainly broken them")));
    parser.option(
        u"report"_s, u"FILE.csv"_s, translated(QT_TRANSLATE_NOOP("Console", "what became of each file, as CSV")));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto jobs = parser.number(u"jobs"_s, 1, 0);
    if (!jobs)
        return Console::WrongUsage;
    QStringList paths = parser.words(1);
    const auto project = Project::open(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    QStringList projects;
    std::ranges::copy_if(paths, std::back_inserter(projects), isQdpx);
    paths.removeIf(isQdpx);
    if (const auto failed = importProjects(**project, projects))
        return *failed;
    if (paths.isEmpty())
        return Console::Done;
    auto prepared = prepareImport(
        paths, ImportOptions{*jobs, parser.isSet(u"join-lines"_s), parser.word(0)}, Console::progress(u"import"_s));
    Console::endProgress();
    if (!prepared)
        return Console::fail(parser.word(0), prepared);
    const bool nothing = prepared->letters.isEmpty();
    const auto report = importLetters(**project, std::move(*prepared));
    if (!report)
        return Console::fail(parser.word(0), report);
    printReport(*report);
    if (const auto saved
        = parser.isSet(u"report"_s) ? saveImportReport(*report, parser.value(u"report"_s)) : Result<>();
        !saved) {
        if (!report->imported.isEmpty() && !(*project)->undo())
            Console::printLine(translated(QT_TRANSLATE_NOOP("Console", "the letters stay in the project")));
        return Console::fail(parser.value(u"report"_s), saved);
    }
    if (nothing && report->refused.isEmpty())
        return Console::fail(paths.first(),
            translated(
                QT_TRANSLATE_NOOP("Console", "No file was found there. Name files, or folders with letters in them.")));
    if (nothing)
        return Console::fail(
            paths.first(), translated(QT_TRANSLATE_NOOP("Console", "No letter could be read. The reasons are above.")));
    return Console::Done;
}

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
        return Console::wrongUsage(
            translated(QT_TRANSLATE_NOOP("Console", "--coder must name whose passages they are.")),
            u"import-passages"_s);
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
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString dialect = parser.value(u"dialect"_s);
    if (parser.isSet(u"dialect"_s) && dialect != u"rfc" && dialect != u"excel")
        return Console::wrongUsage(
            translated(QT_TRANSLATE_NOOP("Console", "--dialect is rfc or excel, not “%1”.")).arg(dialect), u"export"_s);
    const QString out = parser.word(1);
    if (isQdpx(out) && (parser.isSet(u"long"_s) || parser.isSet(u"dialect"_s)))
        return Console::wrongUsage(
            translated(QT_TRANSLATE_NOOP("Console", "--long and --dialect are for CSV.")), u"export"_s);
    if (isQdpx(out))
        return exportProject(parser.word(0), out, parser.values(u"coder"_s));
    const auto format = isPdf(out) ? std::optional(PassageExport::Format::Html) : exportFormat(out);
    if (!format)
        return Console::notSupported(out);
    const PassageExport options{*format, parser.isSet(u"long"_s), dialect == u"excel", parser.values(u"coder"_s)};
    if (options.format != PassageExport::Format::Csv && (options.longForm || parser.isSet(u"dialect"_s)))
        return Console::wrongUsage(
            translated(QT_TRANSLATE_NOOP("Console", "--long and --dialect are for CSV.")), u"export"_s);
    const auto exported = write(parser.word(0), out, options);
    Console::endProgress();
    if (!exported)
        return Console::fail(QFileInfo::exists(parser.word(0)) ? out : parser.word(0), exported);
    for (const QString &remark : exported->remarks)
        Console::printLine(remark);
    return Console::Done;
}

} // namespace Kodeks
