// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/exchange/scans/scanlanguages.h"
#include "core/project/letters/answerletters.h"
#include "core/project/letters/importer.h"
#include "core/project/letters/tablefiles.h"
#include "core/project/project.h"
#include "core/project/refi/qdpxfolder.h"
#include "core/project/refi/qdpximport.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What one call brings in.
struct Import
{
    Project &project;
    const CommandParser &parser;
    int jobs = 0;
    QString languages;      ///< to recognise scans with; empty: they are refused
    QList<ColumnWish> columns{}; ///< of tables of answers
    int edits = 0;          ///< made so far
    bool begins = false;    ///< what comes in is what the project begins as
    ImportReport report{};  ///< of all that came in, and of all that did not
};

/// The exit code of an import that failed, after that was said.
using Failure = std::optional<int>;

void printLetters(const ImportReport &report)
{
    for (const QString &name : report.imported)
        Console::printLine(ConsoleText::tr("imported %1").arg(name));
    for (const ImportReport::Same &same : report.skipped)
        Console::printLine(
            ConsoleText::tr("skipped %1: the project has this letter already, as %2").arg(same.file, same.letter));
    for (const ImportReport::Same &same : report.sameTexts)
        Console::printLine(ConsoleText::tr("same text %1: %2").arg(same.file, sameText(same)));
    for (const ImportReport::Same &same : report.signatories)
        Console::printLine(ConsoleText::tr("signatory %1: of %2").arg(same.file, same.letter));
    for (const ImportReport::NearDuplicate &near : report.nearDuplicates)
        Console::printLine(ConsoleText::tr("near-duplicate %1: %2").arg(near.letter, likeness(near)));
    for (const ImportReport::Remark &remark : report.remarks)
        Console::printLine(ConsoleText::tr("remark %1: %2").arg(remark.letter, remark.sentence));
    for (const ImportReport::Refusal &refusal : report.refused)
        Console::printLine(ConsoleText::tr("refused %1: %2").arg(refusal.file, refusal.reason));
}

void printReport(const ImportReport &report)
{
    printLetters(report);
    Console::printLine(ConsoleText::tr("%1 imported, %2 skipped, %3 refused")
            .arg(report.imported.size())
            .arg(report.skipped.size())
            .arg(report.refused.size()));
    if (!report.sameTexts.isEmpty())
        Console::printLine(ConsoleText::tr(
            "%n of the imported have the text of another letter", nullptr, static_cast<int>(report.sameTexts.size())));
    if (!report.signatories.isEmpty())
        Console::printLine(ConsoleText::tr(
            "%n sender(s) listed as signatories", nullptr, static_cast<int>(report.signatories.size())));
}

void printQdpx(const QdpxReport &report)
{
    printLetters(report.letters);
    Console::printLine(ConsoleText::tr("%1 (%2): %3 codes, %4 texts, %5 selections, %6 codings")
            .arg(report.fileName, report.origin)
            .arg(report.codes)
            .arg(report.sources)
            .arg(report.selections)
            .arg(report.codings));
    Console::printLine(ConsoleText::tr("new: %1 codes, %2 coders, %3 passages; here already: %4 passages; changed: %5")
            .arg(report.newCodes)
            .arg(report.newCoders)
            .arg(report.newPassages)
            .arg(report.samePassages)
            .arg(report.changedPassages));
    for (const QString &remark : report.remarks)
        Console::printLine(remark);
}

/// Brings in the REFI-QDA projects, each as one edit; all are read before the first goes in.
Failure importProjects(Import &import, const QStringList &paths)
{
    QList<PreparedQdpx> all;
    for (const QString &path : paths) {
        auto prepared = prepareQdpx(path, Console::progress(u"import"_s));
        Console::endProgress();
        if (!prepared) {
            import.report.refused.append({QFileInfo(path).fileName(), prepared.error().message});
            return Console::fail(path, prepared);
        }
        all.append(std::move(*prepared));
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto report = importQdpx(import.project, all.at(i));
        if (!report)
            return Console::fail(paths.at(i), report);
        printQdpx(*report);
        import.begins = import.begins || report->begins;
        import.report += asImportReport(*report);
    }
    return {};
}

/// Tables that have no letters in them.
void refuseTables(PreparedImport &prepared)
{
    for (const LetterTable &table : std::as_const(prepared.facts)) {
        prepared.report.refused.append({table.fileName,
            describesLetters(table)
                ? ConsoleText::tr("It is a table that says something of letters, not a letter; take it with “kodeks "
                                  "import-facts PROJECT TABLE” once the letters are in.")
                : ConsoleText::tr("It is a table, and none of its columns looks like text or a question; say which are "
                                  "with --column TITLE=text, or take it with “kodeks import-facts PROJECT TABLE”.")});
    }
}

/// A column that somebody told of and no table has.
QString missingColumn(const PreparedImport &prepared, const QList<ColumnWish> &wishes)
{
    for (const ColumnWish &wish : wishes) {
        const bool found = std::ranges::any_of(prepared.answers, [&wish](const LetterTable &table) {
            return std::ranges::any_of(table.columns, [&wish](const LetterTable::Column &each) {
                return each.title.compare(wish.title, Qt::CaseInsensitive) == 0;
            });
        });
        if (!found)
            return wish.title;
    }
    return {};
}

Result<PreparedImport> prepareFiles(Import &import, const QStringList &paths)
{
    const CommandParser &parser = import.parser;
    const ImportOptions options{.jobs = import.jobs,
        .attachments = parser.isSet(u"attachments"_s),
        .joinLines = parser.isSet(u"join-lines"_s),
        .project = parser.word(0),
        .keepHeaders = parser.isSet(u"keep-headers"_s),
        .languages = import.languages,
        .tables = !parser.isSet(u"no-tables"_s),
        .columns = import.columns};
    auto prepared = prepareImport(paths, options, Console::progress(u"import"_s));
    if (!prepared)
        return prepared;
    if (const QString title = missingColumn(*prepared, import.columns); !title.isEmpty())
        return failure(Error::Kind::NotFound,
            ConsoleText::tr("No table among the files has a column “%1” (option --column). Look at its first line.")
                .arg(title));
    refuseTables(*prepared);
    const QList<LetterTable> answers = std::exchange(prepared->answers, {});
    return withAnswers(*std::move(prepared), answers, options.project, Console::progress(u"import"_s));
}

Failure importFiles(Import &import, const QStringList &paths)
{
    const QString project = import.parser.word(0);
    auto prepared = prepareFiles(import, paths);
    Console::endProgress();
    if (!prepared)
        return Console::fail(project, prepared);
    const bool nothing = prepared->letters.isEmpty();
    const auto report = importLetters(import.project, std::move(*prepared),
        import.parser.isSet(u"signatories"_s) ? SameTexts::Signatories : SameTexts::Letters);
    if (!report)
        return Console::fail(project, report);
    printReport(*report);
    import.report += *report;
    if (nothing && report->refused.isEmpty())
        return Console::fail(
            paths.first(), ConsoleText::tr("No file was found there. Name files, or folders with letters in them."));
    if (nothing)
        return Console::fail(paths.first(), ConsoleText::tr("No letter could be read. The reasons are above."));
    return {};
}

/// A report of what was taken back would not be true.
Failure saveReport(const Import &import, bool failed)
{
    if (failed && (import.report.isEmpty() || !import.report.imported.isEmpty()))
        return {};
    const QString path = import.parser.value(u"report"_s);
    const auto saved = path.isEmpty() ? Result<>() : saveImportReport(import.report, path);
    return saved ? Failure() : Console::fail(path, saved);
}

/// A command that fails changes nothing.
void takeBack(Import &import)
{
    for (int edits = import.edits; edits > 0; --edits) {
        if (!import.project.undo()) {
            Console::printLine(ConsoleText::tr("what came in stays in the project"));
            return;
        }
    }
}

/// What scans are to be recognised with; empty if they are not to be.
Result<QString> scanLanguages(const CommandParser &parser)
{
    if (!parser.isSet(u"recognise"_s) && !parser.isSet(u"languages"_s))
        return QString();
    const QStringList installed = recognitionLanguages();
    QString languages = languagesFromWord(parser.value(u"languages"_s));
    if (languages.isEmpty())
        languages = usualLanguages(installed);
    const QStringList missing = languages.isEmpty() ? QStringList{u"nor"_s} : missingLanguages(languages, installed);
    if (!missing.isEmpty())
        return failure(Error::Kind::NotFound, missingLanguagesSentence(missing));
    return languages;
}

int run(Import &import, const QStringList &projects, const QStringList &files)
{
    const auto counted
        = QObject::connect(&import.project, &Project::changed, &import.project, [&import] { ++import.edits; });
    Failure failure = importProjects(import, projects);
    if (!failure && !files.isEmpty())
        failure = importFiles(import, files);
    const Failure unsaved = saveReport(import, failure.has_value());
    QObject::disconnect(counted);
    if (failure || unsaved)
        takeBack(import);
    else if (const auto closed = import.begins ? import.project.closeUndo() : Result<>(); !closed)
        return Console::fail(import.project.path(), closed);
    return failure ? *failure : unsaved.value_or(Console::Done);
}

/// What is said of columns of tables; nothing (said already) where it is not said rightly.
std::optional<QList<ColumnWish>> columnWishes(const CommandParser &parser)
{
    QList<ColumnWish> wishes;
    for (const QString &written : parser.values(u"column"_s)) {
        const auto wish = columnWish(written);
        if (!wish) {
            parser.refuse(u"--column"_s,
                ConsoleText::tr("“%1” does not say what a column is. Write TITLE=WHAT, where WHAT is one of: %2.")
                    .arg(written, columnWords().join(u", "_s)));
            return std::nullopt;
        }
        wishes.append(*wish);
    }
    return wishes;
}

} // namespace

int importCommand(const QStringList &words)
{
    CommandParser parser(u"import"_s,
        ConsoleText::tr(
            "Brings letters (Word, OpenDocument, PDF, HTML, Markdown, e-mail, plain text; mailboxes and ZIP archives "
            "of them) into a project, and REFI-QDA projects (.qdpx) and those of Taguette (.sqlite3), QualCoder "
            "(.qda) and RQDA (.rqda) with their letters, codes, coders and passages. A table of answers (.csv, .xlsx, "
            ".ods) becomes a letter for each row, with its questions as headings. A "
            "letter that is there already (the same text, name and folder) is skipped, while the same text under "
            "another name or folder comes in as another sender's; what cannot be read is refused with its reason."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"PATH..."_s, ConsoleText::tr("files and folders (with the folders in them)"));
    parser.option(u"jobs"_s, u"N"_s, ConsoleText::tr("how many files to read at once"));
    parser.flag(u"attachments"_s, ConsoleText::tr("what is attached to e-mails becomes letters of its own"));
    parser.flag(u"recognise"_s,
        ConsoleText::tr(
            "recognise the text of scans: pictures, and pages of PDF documents without text (needs Tesseract's data)"));
    parser.option(u"languages"_s, u"LANGUAGES"_s,
        ConsoleText::tr("recognise it as text in these languages, such as nor or nor,eng; otherwise as Norwegian"));
    parser.flag(u"signatories"_s,
        ConsoleText::tr("keep one letter of each text, and list the others who sent it as its signatories"));
    parser.flag(u"join-lines"_s, ConsoleText::tr("join lines where layout has certainly broken them"));
    parser.flag(u"keep-headers"_s,
        ConsoleText::tr("keep page numbers, running headers and footers of PDF documents in the text"));
    parser.option(u"column"_s, u"TITLE=WHAT"_s,
        ConsoleText::tr("what a column of a table of answers is (%1); may be given several times")
            .arg(columnWords().join(u", "_s)));
    parser.flag(
        u"no-tables"_s, ConsoleText::tr("take no table for letters: CSV files are texts, workbooks are refused"));
    parser.option(u"report"_s, u"FILE.csv"_s, ConsoleText::tr("what became of each file, as CSV"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto jobs = parser.number(u"jobs"_s, 1, 0);
    if (!jobs)
        return Console::WrongUsage;
    const auto languages = scanLanguages(parser);
    if (!languages)
        return Console::fail(parser.word(0), languages);
    const auto columns = columnWishes(parser);
    if (!columns)
        return Console::WrongUsage;
    const auto project = openToChange(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    QStringList files;
    QStringList projects;
    for (const QString &path : parser.words(1)) {
        const QString named = projectNamedBy(path);
        named.isEmpty() ? files.append(path) : projects.append(named);
    }
    Import import{**project, parser, *jobs, *languages, *columns};
    return run(import, projects, files);
}

} // namespace Kodeks
