// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfreader.h"

#include "core/base/inquotes.h"
#include "core/base/shorter.h"
#include "core/exchange/pdf/pdfprocess.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

std::unexpected<Error> scanned(const QString &file)
{
    return failure(Error::Kind::NoText,
        PdfWords::tr("“%1” is a scan: a PDF document of pictures, without text; import it again and let its text be "
                     "recognised (on the command line with --recognise).")
            .arg(file));
}

/// What was read, or why nothing was.
Result<PdfReading> readApart(const QByteArray &bytes, const QString &file)
{
    using enum PdfReading::State;
    PdfReading reading = pdfReadingApart(bytes);
    switch (reading.state) {
    case Read: return reading;
    case Locked: return lockedDocument(file);
    case Damaged: return damagedDocument(file, u"PDF"_s);
    case TooLong: return tooLongDocument(file);
    case NoProgram:
        return failure(Error::Kind::Io,
            PdfWords::tr("“%1” could not be read: the program kodeks-pdf, which reads PDF documents, is missing. "
                         "Install Kodeks again.")
                .arg(file));
    case NotStarted: break;
    }
    return failure(Error::Kind::Io,
        PdfWords::tr(
            "“%1” could not be read: the program kodeks-pdf does not start. Close other programs and try again, or "
            "install Kodeks again.")
            .arg(file));
}

constexpr qsizetype shownSamples = 3;

QString samplesOf(const QStringList &texts, qsizetype most)
{
    QStringList some;
    for (const QString &text : texts.mid(0, most + 1))
        some.append(inQuotes(cutTo(text, 80)));
    return firstOf(some, most);
}

/// Pages that only ask for another program: their letter lies elsewhere in the file.
Result<> checkPlaceholder(const PdfReading &reading, const QString &file)
{
    constexpr qsizetype cover = 3000; // characters
    const bool asks = reading.pages <= 2 && asksForReader(reading.text.text);
    if (reading.traits.form && (asks || (reading.traits.dynamic && reading.text.text.size() < cover)))
        return failure(Error::Kind::Invalid,
            PdfWords::tr("“%1” is a form (XFA) whose answers are not on its pages, which only ask for another program. "
                         "Open it in Adobe Reader, print it to a new PDF document, and import that.")
                .arg(file));
    if (reading.traits.portfolio && asks)
        return failure(Error::Kind::Invalid,
            PdfWords::tr("“%1” is a portfolio: a cover with other files inside it (%2). Save those with a PDF reader, "
                         "and import them.")
                .arg(file, reading.traits.files.isEmpty() ? u"…"_s : samplesOf(reading.traits.files, 5)));
    return {};
}

QString pageNumbers(const QList<int> &pages)
{
    constexpr qsizetype most = 50;
    QStringList numbers;
    for (const int page : pages.mid(0, most + 1))
        numbers.append(QString::number(page));
    return firstOf(numbers, most);
}

/// Pages whose text the document's pictures may have: those without text; and those with a few words (a stamp), where
/// most pages are like that and the pictures large enough.
ScannedPages scannedPages(const PdfReading &reading)
{
    constexpr qint64 page = 400'000; // pixels: A4 at 65 dots per inch
    ScannedPages scanned{reading.text.empty, {}};
    const QList<int> few = reading.text.empty + reading.text.sparse;
    if (few.size() * 2 > reading.pages && reading.traits.pixels >= page * few.size())
        scanned.pages = few;
    if (reading.traits.pixels < page * std::max<qint64>(1, scanned.pages.size()))
        return {};
    std::ranges::sort(scanned.pages);
    if (!scanned.pages.isEmpty())
        scanned.sentence = PdfWords::tr("Without text, or with a few words, and probably scanned: page %1. Import the "
                                        "file again and let them be recognised (on the command line with "
                                        "--recognise).")
                               .arg(pageNumbers(scanned.pages));
    return scanned;
}

QStringList remarksOn(const PdfReading &reading)
{
    const PdfText &text = reading.text;
    QStringList remarks;
    if (!text.empty.isEmpty() && scannedPages(reading).pages.isEmpty())
        remarks.append(PdfWords::tr("Without text (perhaps blank): page %1.").arg(pageNumbers(text.empty)));
    if (!text.unclear.isEmpty())
        remarks.append(PdfWords::tr("Divided at a line’s end, perhaps without a hyphen of their own (%Ln word(s)): %1.",
            nullptr, static_cast<int>(text.unclear.size()))
                .arg(samplesOf(text.unclear, shownSamples)));
    if (!reading.unplaced.isEmpty())
        remarks.append(PdfWords::tr("Answers of its form that stand nowhere on its pages: %1.")
                .arg(samplesOf(reading.unplaced, 10)));
    if (reading.traits.notes)
        remarks.append(PdfWords::tr("Notes that somebody has put on its pages (comments) were left out."));
    if (reading.traits.layersOff)
        remarks.append(PdfWords::tr("Layers of the document are switched off. Text on them, if there is any, was left "
                                    "out."));
    if (!reading.traits.files.isEmpty())
        remarks.append(PdfWords::tr("Files inside it were left out: %1. Save those that are letters with a PDF reader, "
                                    "and import them.")
                .arg(samplesOf(reading.traits.files, 10)));
    if (reading.traits.portfolio && reading.traits.files.isEmpty())
        remarks.append(PdfWords::tr("It says that it is a portfolio, a cover with other files inside it."));
    return remarks;
}

QStringList bytesBeforeRemark(const QByteArray &bytes)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::max<qsizetype>(0, bytes.indexOf("%PDF-")));
    if (before.trimmed().isEmpty() || before == "\xEF\xBB\xBF")
        return {};
    return {PdfWords::tr("Before the PDF document the file has %Ln byte(s) of something else (as printers and archives "
                         "put there); they were left out.",
        nullptr, static_cast<int>(before.size()))};
}

} // namespace

Result<DocumentText> readPdf(const QByteArray &bytes, const QString &file)
{
    const auto reading = readApart(bytes, file);
    if (!reading)
        return failed(reading);
    if (const auto checked = checkPlaceholder(*reading, file); !checked)
        return failed(checked);
    if (reading->text.empty.size() == reading->pages)
        return scanned(file);
    DocumentText document{reading->text.text, u"PDF"_s, {}, bytesBeforeRemark(bytes) + remarksOn(*reading)};
    if (const PdfText &text = reading->text; !text.apart.isEmpty())
        document.whole = {text.whole, apartSentence(text.apart), text.apart, {}};
    document.scanned = scannedPages(*reading);
    return document;
}

} // namespace Kodeks
