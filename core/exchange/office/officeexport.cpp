// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/office/officeexport.h"

#include "core/exchange/office/officecage.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct OfficeExportText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeExport)
};

/// As --convert-to takes it.
QString filterOf(OfficeTarget target)
{
    return target == OfficeTarget::Docx
        ? u"docx:MS Word 2007 XML"_s
        : u"pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
          "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
          "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s;
}

std::unexpected<Error> notMade(LimitedProcess::State state)
{
    using State = LimitedProcess::State;
    if (state == State::Cancelled)
        return failure(Error::Kind::Cancelled, OfficeExportText::tr("The summary was cancelled."));
    if (state == State::Late || state == State::Stopped)
        return failure(Error::Kind::TooLarge,
            OfficeExportText::tr(
                "LibreOffice took too long over the document and was ended. Write it as .odt and save it "
                "in LibreOffice."));
    if (state == State::NotStarted)
        return failure(Error::Kind::Io,
            OfficeExportText::tr("LibreOffice could not be started. Start it once by itself, or write the document as "
                                 ".odt."));
    return failure(Error::Kind::Invalid,
        OfficeExportText::tr("LibreOffice could make nothing of the document. Write it as .odt and save it in "
                             "LibreOffice."));
}

} // namespace

Result<QByteArray> officeDocument(const OfficeProgram &program, const QByteArray &odt, OfficeTarget target,
    std::chrono::milliseconds wall, const Progress &progress)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"document.odt"_s));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size() || !file.flush())
        return failure(Error::Kind::Io,
            OfficeExportText::tr("The temporary folder cannot be written: %1").arg(file.errorString()));
    const QStringList command = officeCage(folder.path())
        + officeCommand(program.path, folder.path(), u"profile"_s, filterOf(target)) + QStringList{file.fileName()};
    LimitedProcess process(officeCall(command, folder.path(), wall));
    const auto state = process.waitForEnd(progress);
    const QString ending = target == OfficeTarget::Docx ? u"docx"_s : u"pdf"_s;
    QFile made(folder.filePath(u"out/document."_s + ending));
    if (state != LimitedProcess::State::Finished || !made.open(QIODevice::ReadOnly) || made.size() == 0)
        return notMade(state);
    return made.read(largestOfficeDocument);
}

} // namespace Kodeks
