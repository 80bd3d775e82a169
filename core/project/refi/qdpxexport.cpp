// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxexport.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/refi/qde.h"
#include "core/project/refi/qdpxmaker.h"
#include "core/storage/reading.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct QdpxLosses
{
    Q_DECLARE_TR_FUNCTIONS(QdpxLosses)
};

QStringList lossesOf(const QdpxMaker &made, const RefiProject &project, bool chosen)
{
    QStringList losses;
    losses.append(QdpxLosses::tr(
        "The history of edits, and when each code and fact was last changed, stay in the project; a QDPX has no place "
        "for them."));
    losses.append(
        QdpxLosses::tr("Whether coding is blind, and whether letters and codebook are locked, stays in the project."));
    if (made.hidden() > 0)
        losses.append(QdpxLosses::tr(
            "The project is coded blind: %n passage(s) of other coders are left out, in letters that you have not "
            "marked as done.",
            nullptr, static_cast<int>(made.hidden())));
    if (std::ranges::any_of(made.coders(), &Coder::isConsensus))
        losses.append(QdpxLosses::tr(
            "What was decided about each difference stays in the project; the passages of the consensus are in the "
            "file."));
    if (chosen)
        losses.append(QdpxLosses::tr("Only the passages of the coders you chose are in the file."));
    if (made.passageCount() > 0)
        losses.append(QdpxLosses::tr(
            "Other programs show a passage as a selection with several codes; which actor a task goes from and to is, "
            "for them, the name of a code; certainty and the mark of a good quote are text in the selection's "
            "description. Kodeks reads all of it back."));
    if (made.originalCount() > 0)
        losses.append(QdpxLosses::tr(
            "The original files of %n letter(s) are in the archive for Kodeks; other programs see their text.", nullptr,
            static_cast<int>(made.originalCount())));
    if (project.codes.size() > 0)
        losses.append(QdpxLosses::tr(
            "Other names of actors, rules for including and excluding, and examples are text in the codes' "
            "descriptions for other programs."));
    return losses;
}

struct Made
{
    QdpxExport report;
    QList<QdpxPart> parts;
};

Result<Made> made(const QString &projectPath, const QdpxOptions &options, const Progress &progress, bool withParts)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    Made result;
    QdpxMaker maker(**connection, options.coders, options.viewer, progress);
    if (const auto read = atOneMoment(**connection, [&maker] { return maker.read(); }, progress); !read)
        return failed(read);
    const auto project = maker.make(withParts ? &result.parts : nullptr);
    if (!project)
        return failed(project);
    result.report
        = {project->sources.size(), maker.passageCount(), lossesOf(maker, *project, !options.coders.isEmpty())};
    if (withParts)
        result.parts.prepend({u"project.qde"_s, writeQde(*project)});
    return result;
}

} // namespace

Result<QdpxExport> exportQdpx(
    const QString &projectPath, const QString &path, const QdpxOptions &options, const Progress &progress)
{
    const auto file = made(projectPath, options, progress, true);
    if (!file)
        return failed(file);
    const auto written
        = writeAtomically(path, [&](QIODevice &device) { return writeQdpxArchive(device, file->parts); });
    return written ? Result<QdpxExport>(file->report) : failed(written);
}

Result<QdpxExport> previewQdpx(const QString &projectPath, const QdpxOptions &options)
{
    const auto file = made(projectPath, options, {}, false);
    return file ? Result<QdpxExport>(file->report) : failed(file);
}

} // namespace Kodeks
