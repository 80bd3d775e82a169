// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/documentfile.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/office/officeexport.h"
#include "core/exchange/summary/summarydocx.h"
#include "core/exchange/summary/summaryhtml.h"
#include "core/exchange/summary/summaryodt.h"
#include "core/exchange/summary/summarysheets.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct DocumentFileText
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

Result<> writeBytes(const QString &path, const QByteArray &bytes)
{
    return writeAtomically(path, [&bytes](QIODevice &device) { return writeAll(device, bytes); });
}

/// The document as LibreOffice makes it of the OpenDocument text.
Result<> writeByOffice(const OfficeProgram &office, const QString &path, const SummaryDocument &document,
    OfficeTarget target, const Progress &progress)
{
    QBuffer odt;
    odt.open(QIODevice::ReadWrite);
    if (Result<> written = writeSummaryOdt(odt, document); !written)
        return written;
    const auto bytes = officeDocument(office, odt.data(), target, std::chrono::minutes(5), progress);
    return bytes ? writeBytes(path, *bytes) : failed(bytes);
}

} // namespace

DocumentFile writeDocumentFile(
    const QString &path, const SummaryDocument &document, const PagePrinter &print, const Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto own = [&path](const auto &write) { return writeAtomically(path, write); };
    const QString byKodeks = DocumentFileText::tr("written by Kodeks");
    if (ending == u"odt")
        return {own([&](QIODevice &device) { return writeSummaryOdt(device, document); }), byKodeks};
    if (ending == u"html")
        return {writeBytes(path, summaryHtml(document).toUtf8()), byKodeks};
    if (ending == u"xlsx")
        return {own([&](QIODevice &device) { return writeSummarySheets(device, document); }), byKodeks};
    const auto office = OfficeProgram::installed();
    if (ending == u"docx")
        return office ? DocumentFile{writeByOffice(*office, path, document, OfficeTarget::Docx, progress),
                            DocumentFileText::tr("made by %1 of the OpenDocument text").arg(office->version())}
                      : DocumentFile{own([&](QIODevice &device) { return writeSummaryDocx(device, document); }),
                            DocumentFileText::tr("written by Kodeks, since LibreOffice is not installed")};
    return office
        ? DocumentFile{writeByOffice(*office, path, document, OfficeTarget::TaggedPdf, progress),
              DocumentFileText::tr("made by %1 of the OpenDocument text, with tags for screen readers")
                  .arg(office->version())}
        : DocumentFile{print ? print(summaryHtml(document), path)
                             : failure(Error::Kind::Invalid, DocumentFileText::tr("Pages cannot be printed here.")),
              DocumentFileText::tr("printed by Kodeks without tags, since LibreOffice is not installed")};
}

} // namespace Kodeks
