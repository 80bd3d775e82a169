// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/exportform.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/spool.h"
#include "core/project/files/analysisfolder.h"
#include "core/project/files/passageexport.h"
#include "core/project/files/pseudonymcopy.h"
#include "core/project/files/reportexport.h"
#include "core/project/files/workbookexport.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/steadily.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ExportingText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using Form = PassageExport::Form;
using DocumentWriter = Result<Exported> (*)(const Project &, QIODevice &, const PassageExport &, const Progress &);

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(ExportForm)
};

std::unexpected<Error> noStandardOutput(const QFile &out)
{
    return failure(Error::Kind::Io, ExportingText::tr("Standard output cannot be written."), out.errorString());
}

/// Writes with `writer` what goes where `place` (writeAtomically(), writeWhole()) lets it.
template <typename Place>
Result<Exported> writtenTo(Place place, const Project &project, const ExportOrder &order, DocumentWriter writer)
{
    Result<Exported> exported;
    const auto written = place([&](QIODevice &device) -> Result<> {
        exported = writer(project, device, order.options, order.progress);
        return exported ? Result<>() : failed(exported);
    });
    return written ? exported : failed(written);
}

Result<Exported> writeToStandardOutput(const Project &project, const ExportOrder &order, DocumentWriter writer)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return noStandardOutput(out);
    const auto place = [&out](const auto &write) { return writeWhole(out, write); };
    auto written = writtenTo(place, project, order, writer);
    return written && !out.flush() ? Result<Exported>(noStandardOutput(out)) : written;
}

template <DocumentWriter writer>
Result<Exported> writeFile(const ExportOrder &order)
{
    return steadily(order.project, order.options.viewer, [&order](const Project &project) {
        if (order.path == u"-")
            return writeToStandardOutput(project, order, writer);
        const auto place = [&order](const auto &write) { return writeAtomically(order.path, write); };
        return writtenTo(place, project, order, writer);
    });
}

Result<Exported> writeFolder(const ExportOrder &order)
{
    return steadily(order.project, order.options.viewer, [&order](const Project &project) {
        return writeAnalysisFolder(project, order.path, order.options, order.progress);
    });
}

/// PDF is the page, printed.
Result<Exported> writePdf(const ExportOrder &order)
{
    if (!order.print)
        return failure(Error::Kind::Internal, FormText::tr("There is no printer for “%1”.").arg(order.path));
    QByteArray page;
    const auto exported = steadily(order.project, order.options.viewer, [&](const Project &project) {
        page.clear();
        QBuffer buffer(&page);
        buffer.open(QIODevice::WriteOnly);
        return writeHtmlReport(project, buffer, order.options, order.progress);
    });
    if (!exported)
        return exported;
    const auto printed = order.print(QString::fromUtf8(page), order.path);
    return printed ? exported : failed(printed);
}

Result<Exported> writeQdpx(const ExportOrder &order)
{
    const auto exported = exportQdpx(
        order.project, order.path, QdpxOptions{order.options.coders, order.options.viewer}, order.progress);
    return exported ? Result<Exported>({exported->passages, exported->losses}) : failed(exported);
}

} // namespace

bool ExportForm::isTable() const
{
    return id == Form::PerPassage || id == Form::PerCode;
}

QList<ExportForm> exportForms()
{
    return {
        {Form::PerPassage, u"PerPassage"_s, {u".csv"_s}, FormText::tr("CSV, one row per &passage"),
            writeFile<writePassageTable>},
        {Form::PerCode, u"PerCode"_s, {u".csv"_s}, FormText::tr("CSV, one row per passage and &code"),
            writeFile<writePassageTable>},
        {Form::Json, u"Json"_s, {u".json"_s}, FormText::tr("&JSON, one object per passage"),
            writeFile<writePassageObjects>},
        {Form::Workbook, u"Workbook"_s, {u".xlsx"_s},
            FormText::tr("&Workbook (XLSX): passages, letters, codebook, memos"), writeFile<writeWorkbook>},
        {Form::Folder, u"Folder"_s, {}, FormText::tr("Folder for &analysis in R or Python"), writeFolder},
        {Form::Page, u"Page"_s, {u".html"_s, u".htm"_s},
            FormText::tr("Report as &HTML: letters with notes, passages by task"), writeFile<writeHtmlReport>},
        {Form::Pdf, u"Pdf"_s, {u".pdf"_s}, FormText::tr("Report as P&DF"), writePdf},
        {Form::Document, u"Document"_s, {u".odt"_s}, FormText::tr("Passages by &task for a word processor (ODT)"),
            writeFile<writeOdtReport>},
        {Form::Qdpx, u"Qdpx"_s, {u".qdpx"_s},
            FormText::tr("REFI-&QDA project for NVivo, ATLAS.ti, MAXQDA, QualCoder …: letters, codes and passages"),
            writeQdpx},
    };
}

ExportForm exportForm(Form id)
{
    return exportForms().at(qsizetype(id));
}

std::optional<ExportForm> exportFormOf(const QString &path)
{
    if (path == u"-")
        return exportForm(Form::PerPassage);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (path.endsWith(u'/') || QFileInfo(path).isDir() || suffix.isEmpty())
        return exportForm(Form::Folder);
    for (const ExportForm &form : exportForms()) {
        if (form.endings.contains(u'.' + suffix))
            return form;
    }
    return {};
}

Result<Exported> exportPassages(const QString &projectPath, const QString &path, const PassageExport &options,
    const Progress &progress, const PagePrinter &print)
{
    const auto write = exportForm(options.form).write;
    if (options.pseudonyms.isEmpty())
        return write({projectPath, path, options, progress, print});
    const auto copy = PseudonymCopy::make(projectPath, options.pseudonyms, progress);
    if (!copy)
        return failed(copy);
    auto exported = write({(*copy)->path(), path, withoutNames(options), progress, print});
    if (exported)
        exported->remarks = (*copy)->remarks() + exported->remarks;
    return exported;
}

} // namespace Kodeks
