// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfreader.h"

#include "core/exchange/pdf/pdfprocess.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

std::unexpected<Error> scanned(const QString &file)
{
    return failure(Error::Kind::Invalid,
        PdfText::tr(
            "“%1” is a scan: a PDF document of pictures, without text; let a program recognise its text (OCR), save "
            "that and import it.")
            .arg(file));
}

/// Whole pages, or why there are none.
Result<QStringList> readPages(const QByteArray &bytes, const QString &file)
{
    using enum PdfPages::State;
    PdfPages pages = pdfPagesApart(bytes);
    switch (pages.state) {
    case Read: return std::move(pages.texts);
    case Locked: return lockedDocument(file);
    case Damaged: return damagedDocument(file, u"PDF"_s);
    case TooLong: return tooLongDocument(file);
    case NoProgram:
        return failure(Error::Kind::Io,
            PdfText::tr("“%1” could not be read: the program kodeks-pdf, which reads PDF documents, is missing. "
                        "Install Kodeks again.")
                .arg(file));
    case NotStarted: break;
    }
    return failure(Error::Kind::Io,
        PdfText::tr(
            "“%1” could not be read: the program kodeks-pdf does not start. Close other programs and try again, or "
            "install Kodeks again.")
            .arg(file));
}

QStringList emptyPages(const QStringList &texts)
{
    QStringList numbers;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).isEmpty())
            numbers.append(QString::number(i + 1));
    }
    return numbers;
}

} // namespace

Result<DocumentText> readPdf(const QByteArray &bytes, const QString &file)
{
    const auto pages = readPages(bytes, file);
    if (!pages)
        return failed(pages);
    const QStringList empty = emptyPages(*pages);
    if (empty.size() == pages->size())
        return scanned(file);
    DocumentText document{pages->join(u"\n\f"_s) + u'\n', u"PDF"_s, {}, {}};
    if (!empty.isEmpty())
        document.remarks.append(
            PdfText::tr("Without text (perhaps scanned): page %1.").arg(empty.mid(0, 50).join(u", "_s)));
    return document;
}

} // namespace Kodeks
