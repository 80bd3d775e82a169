// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxexport.h"

#include "core/exchange/files/atomicfile.h"
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

QStringList lossesOf(const QdpxMaker &made, bool chosen)
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
    if (made.project().codes.size() > 0)
        losses.append(QdpxLosses::tr(
            "Other names of actors, rules for including and excluding, and examples are text in the codes' "
            "descriptions for other programs."));
    return losses;
}

/// What `finish` makes of a maker that has read everything but the texts and, in pieces, the passages.
template <typename Finish>
Result<QdpxExport> made(
    const QString &projectPath, const QdpxOptions &options, bool inPieces, const Progress &progress, Finish finish)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    QdpxMaker maker(**connection, options, inPieces, progress);
    const auto done = atOneMoment(**connection, [&maker] { return maker.read(); }, progress)
                          .and_then([&] {
        return maker.prepare();
    }).and_then([&] { return finish(maker); });
    if (!done)
        return failed(done);
    return QdpxExport{maker.letterCount(), maker.passageCount(), lossesOf(maker, !options.coders.isEmpty())};
}

} // namespace

Result<QdpxExport> exportQdpx(
    const QString &projectPath, const QString &path, const QdpxOptions &options, const Progress &progress)
{
    constexpr int mostInPieces = 3;
    for (int tries = 1;; ++tries) {
        const bool inPieces = tries <= mostInPieces;
        const auto exported = made(projectPath, options, inPieces, progress, [&path](QdpxMaker &maker) {
            return writeAtomically(path, [&maker](QIODevice &device) { return maker.write(device); });
        });
        if (exported || !inPieces || exported.error().kind != Error::Kind::Changed)
            return exported;
    }
}

Result<QdpxExport> previewQdpx(const QString &projectPath, const QdpxOptions &options)
{
    return made(projectPath, options, true, {}, [](QdpxMaker &maker) { return maker.countOriginals(); });
}

} // namespace Kodeks
