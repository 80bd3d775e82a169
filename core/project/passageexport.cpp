// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/atomicfile.h"
#include "core/exchange/passagecsv.h"
#include "core/exchange/passagejson.h"
#include "core/project/blindness.h"
#include "core/project/passagefiles.h"
#include "core/project/questions.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using RowVisitor = std::function<Result<bool>(const PassageRow &)>; ///< false: enough

Result<QSet<CoderId>> chosenCoders(const Project &project, const QStringList &names)
{
    QSet<CoderId> chosen;
    for (const QString &name : names) {
        const Coder *coder = project.findCoder(name);
        if (!coder) {
            QStringList known;
            for (const Coder &other : project.coders())
                known.append(other.name);
            return failure(Error::Kind::NotFound, QCoreApplication::translate("Export", "There is no coder “%1” in the project. It has: %2.").arg(name, known.join(u", "_s)));
        }
        chosen.insert(coder->id);
    }
    return chosen;
}

Result<> eachRow(const Project &project, const PassageExport &options, const Progress &progress, const RowVisitor &visit)
{
    const auto chosen = chosenCoders(project, options.coders);
    if (!chosen)
        return failed(chosen);
    const auto passages = project.allPassages();
    if (!passages)
        return failed(passages);
    Questions questions(project);
    for (qsizetype i = 0; i < passages->size(); ++i) {
        const auto &[passage, quote] = passages->at(i);
        if (progress && i % 256 == 0 && !progress(i, passages->size()))
            return failure(Error::Kind::Cancelled, QCoreApplication::translate("Export", "The export was cancelled; nothing was written."));
        const Letter *letter = project.letter(passage.letter);
        const Coder *coder = project.coder(passage.coder);
        if (!letter || !coder || (!chosen->isEmpty() && !chosen->contains(passage.coder)))
            continue;
        const auto further = visit(passageRow(passage, *letter, quote, questions.at(passage.letter, passage.range.start), *coder, project.codebook()));
        if (!further)
            return failed(further);
        if (!*further)
            break;
    }
    return {};
}

Result<> writeCsv(const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress, qsizetype most, qsizetype &count)
{
    PassageCsvWriter writer(device, options.longForm ? PassageShape::Long : PassageShape::Wide, options.excel ? CsvDialect::Excel : CsvDialect::Rfc);
    if (const auto header = writer.writeHeader(); !header)
        return header;
    return eachRow(project, options, progress, [&](const PassageRow &row) -> Result<bool> {
        if (const auto written = writer.write(row); !written)
            return failed(written);
        ++count;
        return most == 0 || count < most;
    });
}

Result<> writeJson(const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress, qsizetype most, qsizetype &count)
{
    PassageJsonWriter writer(device);
    const auto written = eachRow(project, options, progress, [&](const PassageRow &row) -> Result<bool> {
        if (const auto one = writer.write(row); !one)
            return failed(one);
        ++count;
        return most == 0 || count < most;
    });
    return written ? writer.finish() : written;
}

Result<> writeAll(const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress, qsizetype most, qsizetype &count)
{
    const auto write = options.format == PassageExport::Format::Json ? writeJson : writeCsv;
    return write(project, device, options, progress, most, count);
}

} // namespace

Result<qsizetype> exportPassages(const QString &projectPath, const QString &path, const PassageExport &options, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, options.viewer);
    if (!project)
        return failed(project);
    qsizetype count = 0;
    const auto write = [&](QIODevice &device) { return writeAll(**project, device, options, progress, 0, count); };
    if (path != u"-") {
        const auto written = writeAtomically(path, write);
        return written ? Result<qsizetype>(count) : failed(written);
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return failure(Error::Kind::Io, QCoreApplication::translate("Export", "Standard output cannot be written."));
    auto written = write(out);
    if (written && !out.flush())
        written = failure(Error::Kind::Io, QCoreApplication::translate("Export", "Standard output cannot be written."), out.errorString());
    return written ? Result<qsizetype>(count) : failed(written);
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
