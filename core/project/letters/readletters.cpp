// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/readletters.h"

#include "core/exchange/documents/documentkind.h"
#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/office/officeprogram.h"
#include "core/exchange/scans/scanprocess.h"
#include "core/project/letters/firstlook.h"
#include "core/project/letters/officeletters.h"
#include "core/project/letters/partsreader.h"
#include "core/project/letters/placednames.h"
#include "core/storage/connection.h"
#include "core/storage/letterstore.h"
#include "core/storage/sketches/sketchstore.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The project's letters that near-duplicates are sought among, and tables can tell of.
struct Known
{
    std::unique_ptr<Connection> connection; ///< reads the texts of those that may be near
    QList<LetterId> letters;
    QStringList names;
    QList<TextSketch> sketches;
    QHash<QString, TextSketch> made; ///< that the project does not keep yet
};

Result<TextSketch> madeSketch(Known &known, LetterId letter)
{
    const auto text = LetterStore::text(*known.connection, letter);
    if (!text)
        return failed(text);
    const TextSketch sketch = sketchOf(printOf(text->string()));
    known.made.insert(textSha256(text->string()), sketch);
    return sketch;
}

Result<Known> knownLetters(const QString &path)
{
    Known known;
    if (path.isEmpty())
        return known;
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    known.connection = *std::move(connection);
    const auto letters = SketchStore::all(*known.connection);
    if (!letters)
        return failed(letters);
    for (const SketchedLetter &letter : *letters) {
        const auto sketch = letter.sketch ? Result<TextSketch>({letter.sketch->sequences, letter.sketch->hashes})
                                          : madeSketch(known, letter.letter);
        if (!sketch)
            return failed(sketch);
        known.letters.append(letter.letter);
        known.names.append(letter.name);
        known.sketches.append(*sketch);
    }
    return known;
}

void findNearDuplicates(PreparedImport &prepared, Known known)
{
    const qsizetype first = known.letters.size();
    const auto print = [&](qsizetype text) {
        if (text >= first)
            return *prepared.letters.at(text - first).print;
        const auto read = LetterStore::text(*known.connection, known.letters.at(text));
        return read ? printOf(read->string()).value_or(TextPrint()) : TextPrint();
    };
    for (const PreparedLetter &letter : std::as_const(prepared.letters))
        known.sketches.append(sketchOf(letter.print));
    for (const NearDuplicate &near : nearDuplicates(known.sketches, first, print)) {
        PreparedLetter &letter = prepared.letters[near.text - first];
        letter.near = LikeLetter{near.like < first ? -1 : near.like - first,
            near.like < first ? known.names.at(near.like) : QString(), near.common, near.own};
    }
    prepared.sketches.insert(known.made);
}

QStringList namesOf(const QList<LetterFile> &files)
{
    QStringList names;
    for (const LetterFile &file : files)
        names.append(file.name);
    return names;
}

/// Names and near-duplicates, which need all letters.
void finish(PreparedImport &prepared, Known known)
{
    keepSources(prepared.letters, prepared.base);
    tellApart(prepared.letters);
    findNearDuplicates(prepared, std::move(known));
}

} // namespace

Result<> findNearDuplicates(PreparedImport &prepared, const QString &project)
{
    auto known = knownLetters(project);
    if (!known)
        return failed(known);
    findNearDuplicates(prepared, *std::move(known));
    return {};
}

Result<PreparedImport> prepareImport(const QStringList &paths, const ImportOptions &options, const Progress &progress)
{
    bool wanted = true;
    const QList<LetterFile> files
        = findLetterFiles(paths, [&](qint64 found, qint64) { return wanted = !progress || progress(0, found); });
    if (!wanted)
        return std::unexpected(cancelledImport());
    auto known = knownLetters(options.project);
    if (!known)
        return failed(known);
    FirstLook look = firstLook(files, known->names, options);
    auto office = OfficeLetters::read(look.files, progress);
    if (!office)
        return std::unexpected(cancelledImport());
    PartsReader reader(options, known->names + namesOf(files), progress);
    auto prepared = reader.read(office->others(look.files));
    if (!prepared)
        return failed(prepared);
    office->addTo(*prepared, options.joinLines);
    prepared->answers = std::move(look.answers) + prepared->answers;
    prepared->facts = std::move(look.facts) + prepared->facts;
    prepared->report.refused += look.refused;
    prepared->base = commonFolder(paths);
    if (!options.languages.isEmpty() && !prepared->scans.isEmpty())
        return withRecognisedScans(*std::move(prepared), options, progress);
    finish(*prepared, *std::move(known));
    return prepared;
}

Result<PreparedImport> prepareImport(const QStringList &paths, int jobs, const Progress &progress)
{
    return prepareImport(paths, ImportOptions{.jobs = jobs}, progress);
}

namespace {

Result<PreparedLetter> recognisedLetter(
    const ScanFile &scan, const ImportOptions &options, const Recogniser &recogniser, const Progress &progress)
{
    auto bytes = scan.bytes();
    if (!bytes)
        return failed(bytes);
    auto read = scan.pages.isEmpty()
        ? letterFromScan(*std::move(bytes), scan.name, options.languages, recogniser, progress)
        : letterFromBytes(*std::move(bytes), scan.name);
    if (read && !scan.pages.isEmpty())
        read = withScannedPages(*std::move(read), options.languages, recogniser, progress);
    if (read && options.keepHeaders)
        read = withHeaders(*std::move(read));
    return read ? Result<PreparedLetter>(understoodPart(std::move(*read), scan)) : failed(read);
}

/// Where pages of a letter were not recognised, the letter comes without them.
void take(PreparedImport &prepared, const ScanFile &scan, Result<PreparedLetter> letter)
{
    if (!letter && scan.letter < 0)
        prepared.report.refused.append({scan.path, letter.error().message});
    else if (!letter)
        prepared.letters[scan.letter].remarks += QStringList{scan.reason, letter.error().message};
    else if (scan.letter < 0)
        prepared.letters.append(*std::move(letter));
    else
        prepared.letters[scan.letter] = *std::move(letter);
}

} // namespace

Result<PreparedImport> withRecognisedScans(
    PreparedImport prepared, const ImportOptions &options, const Progress &progress, const Recogniser &recogniser)
{
    constexpr qint64 perFile = 1000;
    const Recogniser answers = recogniser ? recogniser : recogniserApart(options.jobs);
    auto known = knownLetters(options.project);
    if (!known)
        return failed(known);
    const QList<ScanFile> scans = std::exchange(prepared.scans, {});
    for (qint64 i = 0; i < scans.size(); ++i) {
        const Progress within = [&](qint64 done, qint64 total) {
            return !progress
                || progress(i * perFile + (total > 0 ? done * perFile / total : 0), scans.size() * perFile);
        };
        auto letter = recognisedLetter(scans.at(i), options, answers, within);
        if (!letter && letter.error().kind == Error::Kind::Cancelled)
            return std::unexpected(cancelledImport());
        take(prepared, scans.at(i), std::move(letter));
    }
    finish(prepared, *std::move(known));
    return prepared;
}

QStringList importableEndings()
{
    return letterEndings() + QStringList{u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s};
}

Result<PreparedImport> prepareText(const QString &text, const QString &name)
{
    auto decoded = plainLetter(text, name);
    if (!decoded)
        return failed(decoded);
    PreparedImport prepared;
    prepared.letters.append(understoodLetter(std::move(*decoded)));
    return prepared;
}

Result<PreparedImport> prepareAgain(QByteArray original, const Letter &letter)
{
    const QString file = letter.file.isEmpty() ? letter.name : letter.file;
    if (isForOffice(original, file))
        return PreparedImport();
    auto read = letterFromBytes(std::move(original), file);
    if (!read)
        return failed(read);
    PreparedImport prepared;
    prepared.letters.append(understoodLetter(std::move(*read)));
    PreparedLetter &again = prepared.letters.last();
    again.name = letter.name;
    again.file = letter.file;
    again.folder = letter.folder;
    return prepared;
}

} // namespace Kodeks
