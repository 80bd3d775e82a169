// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanreader.h"

#include "core/base/inquotes.h"
#include "core/base/shorter.h"
#include "core/exchange/scans/scankind.h"
#include "core/exchange/scans/scanlanguages.h"
#include "core/exchange/scans/scannedpages.h"
#include "core/exchange/scans/scantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace Kodeks {

using namespace Qt::StringLiterals;
using State = ScanAnswer::State;

namespace {

struct ScanReader
{
    Q_DECLARE_TR_FUNCTIONS(Scans)
};

QString formOf(const QByteArray &bytes)
{
    switch (scanKind(bytes)) {
    case ScanKind::Png: return u"PNG"_s;
    case ScanKind::Jpeg: return u"JPEG"_s;
    case ScanKind::Tiff: return u"TIFF"_s;
    default: return u"PDF"_s;
    }
}

/// Why nothing of a file can be read.
std::unexpected<Error> refusal(State state, const QByteArray &bytes, const QString &file, const QString &languages)
{
    switch (state) {
    case State::Locked: return lockedDocument(file);
    case State::TooLarge: return tooLongDocument(file);
    case State::NoLanguage:
        return failure(Error::Kind::NotFound,
            missingLanguagesSentence(languages.isEmpty() ? QStringList{u"nor"_s} : languages.split(u'+')));
    case State::NoProgram:
        return failure(Error::Kind::Io,
            ScanReader::tr(
                "“%1” could not be read: the program kodeks-scan, which recognises text, is missing. Install "
                "Kodeks again.")
                .arg(file));
    case State::NotStarted:
        return failure(Error::Kind::Io,
            ScanReader::tr("“%1” could not be read: the program kodeks-scan does not start. Look whether the Debian "
                           "packages libtesseract5 and tesseract-ocr-nor are installed, or install Kodeks again.")
                .arg(file));
    case State::Done:
    case State::Damaged: break;
    }
    return damagedDocument(file, formOf(bytes));
}

Error stopped()
{
    return {Error::Kind::Cancelled, ScanReader::tr("The recognition was cancelled; no letter was imported."), {}};
}

std::unexpected<Error> wordless(const QString &file)
{
    return failure(Error::Kind::Invalid,
        ScanReader::tr(
            "No word was recognised in “%1”. Look whether it is a picture of text, not too faint and at least "
            "200 dots per inch, and scan it again.")
            .arg(file));
}

constexpr qsizetype mostPagesNamed = 50;

/// `answers` are of `pages`, in their order.
QStringList pageRemarks(const QList<ScanAnswer> &answers, const QList<int> &pages)
{
    QStringList broken;
    QStringList empty;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers.at(i).state != State::Done)
            broken.append(QString::number(pages.at(i)));
        else if (answers.at(i).words.isEmpty())
            empty.append(QString::number(pages.at(i)));
    }
    QStringList remarks;
    if (!broken.isEmpty())
        remarks.append(ScanReader::tr("Not recognised, since damaged or too slow to read: page %1.")
                .arg(firstOf(broken, mostPagesNamed)));
    if (!empty.isEmpty())
        remarks.append(ScanReader::tr("No words were recognised there: page %1.").arg(firstOf(empty, mostPagesNamed)));
    return remarks;
}

QStringList signRemarks(const ScanText &text)
{
    constexpr qsizetype samples = 3;
    QStringList remarks;
    if (text.signsPutIn > 0)
        remarks.append(
            ScanReader::tr("%Ln section sign(s) (§) stand where “8”, “&” or “$” was read before a number of a law.",
                nullptr, int(text.signsPutIn)));
    QStringList perhaps;
    for (const QString &word : text.signsPerhaps.first(std::min(samples, text.signsPerhaps.size())))
        perhaps.append(inQuotes(word));
    if (!perhaps.isEmpty())
        remarks.append(
            ScanReader::tr("%Ln word(s) may be a section sign (§), which the data does not know; left as read "
                           "and marked: %1.",
                nullptr, int(text.signsPerhaps.size()))
                .arg(perhaps.join(u", "_s)));
    return remarks;
}

/// How many pages there are.
Result<int> pagesOf(
    const QByteArray &bytes, const QString &file, const Recogniser &recogniser, const Progress &progress)
{
    const auto goOn = [&progress](qint64, qint64) { return !progress || progress(0, 0); };
    const QList<ScanAnswer> counted = recogniser(bytes, {ScanRequest{}}, goOn);
    if (counted.isEmpty())
        return std::unexpected(stopped());
    if (counted.constFirst().state != State::Done || counted.constFirst().pages < 1)
        return refusal(counted.constFirst().state, bytes, file, {});
    return counted.constFirst().pages;
}

struct ReadPages
{
    ScanText text;
    ScanText whole; ///< with page numbers, headers and footers
    QStringList remarks;
};

/// What stands on those pages, each in its place among all.
Result<ReadPages> readPages(const QByteArray &bytes, const QString &file, const QList<int> &pages,
    const QString &languages, const Recogniser &recogniser, const Progress &progress)
{
    QList<ScanRequest> requests;
    for (const int page : pages)
        requests.append({ScanRequest::Task::Recognise, page, languages});
    const QList<ScanAnswer> answers = recogniser(bytes, requests, progress);
    if (answers.size() < requests.size())
        return std::unexpected(stopped());
    QList<QList<ScanWord>> words(pages.isEmpty() ? 0 : std::ranges::max(pages));
    for (qsizetype i = 0; i < answers.size(); ++i)
        words[pages.at(i) - 1] = answers.at(i).words;
    if (std::ranges::all_of(words, &QList<ScanWord>::isEmpty)) {
        const auto worst
            = std::ranges::find_if(answers, [](const auto &answer) { return answer.state != State::Done; });
        return worst == answers.end() ? Result<ReadPages>(wordless(file))
                                      : refusal(worst->state, bytes, file, languages);
    }
    ScanText text = scanText(words);
    ScanText whole = text.apart.isEmpty() ? text : scanText(std::move(words), ScanHeaders::Kept);
    text.recognition.languages = languages;
    whole.recognition.languages = languages;
    QStringList remarks = signRemarks(text) + pageRemarks(answers, pages);
    return ReadPages{std::move(text), std::move(whole), std::move(remarks)};
}

/// "Its text was recognised (Norwegian): 312 words, 14 of them doubtful (4 %)."
QString recognitionSentence(const Recognition &recognition)
{
    QStringList names;
    for (const QString &language : recognition.languages.split(u'+'))
        names.append(languageName(language));
    const qsizetype doubtful = doubtfulCount(recognition);
    const double share = recognition.isEmpty() ? 0 : 100.0 * double(doubtful) / double(recognition.words.size());
    return ScanReader::tr("Its text was recognised (%1): %2 words, %3 of them doubtful (%4 %).")
        .arg(names.join(u", "_s), QLocale().toString(recognition.words.size()), QLocale().toString(doubtful),
            QLocale().toString(share, 'f', 1));
}

} // namespace

Result<RecognisedText> recogniseText(const QByteArray &bytes, const QString &file, const QString &languages,
    const Recogniser &recogniser, const Progress &progress)
{
    const auto count = pagesOf(bytes, file, recogniser, progress);
    if (!count)
        return failed(count);
    QList<int> pages(*count);
    std::iota(pages.begin(), pages.end(), 1);
    auto read = readPages(bytes, file, pages, languages, recogniser, progress);
    if (!read)
        return failed(read);
    DocumentText document{std::move(read->text.text), formOf(bytes), {},
        QStringList{recognitionSentence(read->text.recognition)} + read->remarks};
    if (const QList<ApartLine> &apart = read->text.apart; !apart.isEmpty())
        document.whole = {std::move(read->whole.text), apartSentence(apart), apart, std::move(read->whole.recognition)};
    return RecognisedText{std::move(document), std::move(read->text.recognition)};
}

namespace {

/// What `written` has set apart on its own pages, and what the recognised ones have.
WholeText wholeWith(const WrittenPages &written, const ReadPages &read)
{
    QList<ApartLine> lines = written.whole.lines;
    const QStringList recognised = read.text.text.split(u'\f');
    lines.removeIf([&](const ApartLine &line) {
        return written.scanned.contains(line.page) && !recognised.value(line.page - 1).trimmed().isEmpty();
    });
    lines += read.text.apart;
    if (lines.isEmpty())
        return {};
    std::ranges::stable_sort(lines, {}, &ApartLine::page);
    const QString &before = written.whole.text.isEmpty() ? written.text : written.whole.text;
    ScanText whole = withPagesOf(before, written.scanned, read.whole);
    return {std::move(whole.text), apartSentence(lines), lines, std::move(whole.recognition)};
}

} // namespace

Result<RecognisedText> recognisePages(const QByteArray &bytes, const QString &file, const WrittenPages &written,
    const QString &languages, const Recogniser &recogniser, const Progress &progress)
{
    auto read = readPages(bytes, file, written.scanned, languages, recogniser, progress);
    if (!read)
        return failed(read);
    ScanText text = withPagesOf(written.text, written.scanned, read->text);
    QStringList numbers;
    for (const int page : written.scanned)
        numbers.append(QString::number(page));
    const QString which
        = ScanReader::tr("Scanned, among pages with text: page %1.").arg(firstOf(numbers, mostPagesNamed));
    DocumentText document{std::move(text.text), formOf(bytes), {},
        QStringList{which + u' ' + recognitionSentence(text.recognition)} + read->remarks};
    document.whole = wholeWith(written, *read);
    return RecognisedText{std::move(document), std::move(text.recognition)};
}

} // namespace Kodeks
