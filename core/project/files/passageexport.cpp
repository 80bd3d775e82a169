// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/passages/passagecsv.h"
#include "core/exchange/passages/passagejson.h"
#include "core/project/blindness.h"
#include "core/project/files/analysisfolder.h"
#include "core/project/files/exportrows.h"
#include "core/project/files/reportexport.h"
#include "core/project/files/workbookexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<> writeCsv(const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress,
    qsizetype most, qsizetype &count)
{
    PassageCsvWriter writer(device, options.longForm ? PassageShape::Long : PassageShape::Wide,
        options.excel ? CsvDialect::Excel : CsvDialect::Rfc);
    if (const auto header = writer.writeHeader(); !header)
        return header;
    return eachPassageRow(project, options, progress, [&](const PassageRow &row) -> Result<bool> {
        if (const auto written = writer.write(row); !written)
            return failed(written);
        ++count;
        return most == 0 || count < most;
    });
}

Result<> writeJson(const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress,
    qsizetype most, qsizetype &count)
{
    PassageJsonWriter writer(device);
    const auto written = eachPassageRow(project, options, progress, [&](const PassageRow &row) -> Result<bool> {
        if (const auto one = writer.write(row); !one)
            return failed(one);
        ++count;
        return most == 0 || count < most;
    });
    return written ? writer.finish() : written;
}

Result<> writeAll(const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress,
    qsizetype most, qsizetype &count)
{
    const auto write = options.format == PassageExport::Format::Json ? writeJson : writeCsv;
    return write(project, device, options, progress, most, count);
}

Result<Exported> writeDocument(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    switch (options.format) {
    case PassageExport::Format::Xlsx: return writeWorkbook(project, device, options, progress);
    case PassageExport::Format::Html: return writeHtmlReport(project, device, options, progress);
    case PassageExport::Format::Odt: return writeOdtReport(project, device, options, progress);
    default: break;
    }
    Exported exported;
    const auto written = writeAll(project, device, options, progress, 0, exported.passages);
    return written ? Result<Exported>(exported) : failed(written);
}

Result<Exported> writeToStandardOutput(const Project &project, const PassageExport &options, const Progress &progress)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return failure(Error::Kind::Io, QCoreApplication::translate("Export", "Standard output cannot be written."));
    auto written = writeDocument(project, out, options, progress);
    if (written && !out.flush())
        return failure(Error::Kind::Io, QCoreApplication::translate("Export", "Standard output cannot be written."),
            out.errorString());
    return written;
}

} // namespace

std::optional<PassageExport::Format> exportFormat(const QString &path)
{
    using enum PassageExport::Format;
    static const QHash<QString, PassageExport::Format> endings{{u"csv"_s, Csv}, {u"json"_s, Json}, {u"xlsx"_s, Xlsx},
        {u"html"_s, Html}, {u"htm"_s, Html}, {u"odt"_s, Odt}, {QString(), Folder}};
    if (path == u"-")
        return Csv;
    if (path.endsWith(u'/') || QFileInfo(path).isDir())
        return Folder;
    const auto known = endings.constFind(QFileInfo(path).suffix().toLower());
    return known == endings.constEnd() ? std::nullopt : std::optional(*known);
}

Result<Exported> exportPassages(
    const QString &projectPath, const QString &path, const PassageExport &options, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, options.viewer);
    if (!project)
        return failed(project);
    if (options.format == PassageExport::Format::Folder)
        return writeAnalysisFolder(**project, path, options, progress);
    if (path == u"-")
        return writeToStandardOutput(**project, options, progress);
    Result<Exported> exported;
    const auto written = writeAtomically(path, [&](QIODevice &device) -> Result<> {
        exported = writeDocument(**project, device, options, progress);
        return exported ? Result<>() : failed(exported);
    });
    return written ? exported : failed(written);
}

Result<QString> exportedPage(const QString &projectPath, const PassageExport &options, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, options.viewer);
    if (!project)
        return failed(project);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeHtmlReport(**project, buffer, options, progress);
    return written ? Result<QString>(QString::fromUtf8(buffer.data())) : failed(written);
}

Result<QString> previewPassages(const QString &projectPath, const PassageExport &options, qsizetype rows)
{
    const auto project = Blindness::openAs(projectPath, options.viewer);
    if (!project)
        return failed(project);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    qsizetype count = 0;
    const auto written = writeAll(**project, buffer, options, {}, rows, count);
    return written ? Result<QString>(QString::fromUtf8(buffer.data())) : failed(written);
}

} // namespace Kodeks
