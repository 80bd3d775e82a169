// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/exchange/archives/documenttext.h"
#include "core/exchange/letters/brokenlines.h"
#include "core/exchange/letters/likeness.h"
#include "core/exchange/scans/scanpages.h"
#include "core/model/markedheading.h"
#include "core/project/edits/edits.h"
#include "core/project/letters/answercolumns.h"
#include "core/project/letters/importreport.h"

#include <QHash>
#include <QStringList>

namespace Kodeks {

struct ReadLetter;

/// An earlier letter that one is much like.
struct LikeLetter
{
    qsizetype place = -1; ///< among the letters of the import; -1: the project has it
    QString name;         ///< of the project's
    qsizetype common = 0; ///< words of the letter that stand in it too
    qsizetype own = 0;    ///< words of the letter that do not
};

/// A letter that has been read, before it goes in.
struct PreparedLetter : NewLetter
{
    QString place; ///< the path of what it lies in: a folder, an archive, an e-mail; empty if it came without a file
    LetterFacts formFacts;  ///< those the file's format told; among `facts` too
    QList<MarkedHeading> headings; ///< what the file's format marks as such
    QStringList remarks;    ///< translated sentences
    QList<LineJoin> joins;  ///< what joining broken lines would join; empty once they are joined
    QString joinedText;     ///< empty if there is nothing to join
    QStringList otherTexts; ///< SHA-256 of the texts that it may have come in with before: lines joined, headers kept
    WholeText whole; ///< with page numbers, headers and footers; empty where there are none, or they are in the text
    std::optional<TextPrint> print;
    QString printed; ///< SHA-256 of the text that it is of; empty where it is of a part of one
    std::optional<LikeLetter> near; ///< an earlier letter that it is much like
};

struct ImportOptions
{
    int jobs = 0; ///< how many files to read at once; 0: as many as there are cores
    bool attachments = false; ///< what is attached to e-mails becomes letters of its own
    bool joinLines = false; ///< join lines that layout has certainly broken (joinBrokenLines())
    QString project{}; ///< path of the project whose letters near-duplicates are sought among too; may be empty
    bool keepHeaders = false; ///< leave page numbers, headers and footers in the texts (ReadLetter::whole)
    QString languages{}; ///< recognise scans with this data ("nor+eng"); empty: leave them as PreparedImport::scans
    bool tables = true; ///< look for tables among the files; otherwise CSV files are texts
    QList<ColumnWish> columns{}; ///< a table with such a column is one of answers, whatever it looks like
};

/// The letter with page numbers, headers and footers in its text.
[[nodiscard]] ReadLetter withHeaders(ReadLetter read);

/// The same of a letter that goes in; its facts and sections are found anew.
void keepHeaders(PreparedLetter &letter);

/// A letter that has been read, with its facts and sections found in its text; what its format tells goes before what
/// its text tells.
[[nodiscard]] PreparedLetter understoodLetter(ReadLetter read);

/// Where a letter comes from, and what is known of it before it is read.
struct PartPlace
{
    QString path; ///< of a file; of a part its place and its name
    QString name;
    QString place; ///< what it lies in
    LetterFacts facts{}; ///< as of LetterPart
    QStringList remarks{};
};

/// A letter that was read there.
[[nodiscard]] PreparedLetter understoodPart(ReadLetter read, const PartPlace &part);

/// A file of pictures of pages, without text, or a letter some of whose pages are such.
struct ScanFile : PartPlace
{
    QString reason; ///< what is said of it if it is left out
    std::function<Result<QByteArray>()> bytes;
    QList<int> pages{}; ///< the pictures among pages that have text; empty: all
    qsizetype letter = -1; ///< the letter without them, among those of the import; -1: none, all pages are pictures
};

/// An e-mail and the names of what came with it and was left out.
struct LeftOutAttachments
{
    QString mail;
    QStringList names;
};

/// The letters found below `paths`, read and understood, before they go in.
struct PreparedImport
{
    QList<PreparedLetter> letters;
    ImportReport report; ///< refused so far
    QList<ScanFile> scans{}; ///< to be recognised, or refused when the letters go in
    QList<LeftOutAttachments> attachments{};
    QList<LetterTable> answers{}; ///< tables whose rows are letters, which are not among `letters` yet: withAnswers()
    QList<LetterTable> facts{}; ///< other tables, that may say something of letters here or in the project
    QString base{};          ///< the folder in which all that was named lies
    QHash<QString, TextSketch> sketches{}; ///< of texts of the project that had none yet, by SHA-256
};

/// Compares all its letters with those before them and with those of a project (by its path; may be empty).
[[nodiscard]] Result<> findNearDuplicates(PreparedImport &prepared, const QString &project);

/// Reads files and folders (recursively), on several threads. Mailboxes and archives are read as folders of letters.
/// Letters that are called alike have as much of the place before their names as tells them apart ("Nordby/svar.txt").
/// Touches no project but for reading, so it may run in any thread. Cancelled only if `progress` asks for it.
[[nodiscard]] Result<PreparedImport> prepareImport(
    const QStringList &paths, const ImportOptions &options, const Progress &progress = {});
[[nodiscard]] Result<PreparedImport> prepareImport(
    const QStringList &paths, int jobs = 0, const Progress &progress = {});

/// With the letters in its scans, recognised page by page with the data that `options` name; what cannot be recognised
/// is refused in its report.
[[nodiscard]] Result<PreparedImport> withRecognisedScans(PreparedImport prepared, const ImportOptions &options,
    const Progress &progress = {}, const Recogniser &recogniser = {});

/// Endings (without the dot) that files with letters usually have; what a file is its content tells.
[[nodiscard]] QStringList importableEndings();

/// A pasted text as a letter; `name` as a file would have it.
[[nodiscard]] Result<PreparedImport> prepareText(const QString &text, const QString &name);

/// The same letters, with page numbers, headers and footers in the texts of those of them (by their places).
[[nodiscard]] Result<PreparedImport> withKeptHeaders(
    PreparedImport prepared, const QList<qsizetype> &letters, const Progress &progress = {});

/// A letter of a project from its file's bytes, read once more, as a letter of its own. No letter where LibreOffice
/// read the file: what comes from there is set apart from no pages.
[[nodiscard]] Result<PreparedImport> prepareAgain(QByteArray original, const Letter &letter);

/// The same letters with their broken lines joined.
[[nodiscard]] Result<PreparedImport> withJoinedLines(PreparedImport prepared, const Progress &progress = {});

} // namespace Kodeks
