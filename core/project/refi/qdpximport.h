// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/project/letters/importer.h"

#include <memory>

namespace Kodeks {

struct QdpxStudy;

/// What became of a QDPX that was brought in.
struct QdpxReport
{
    QString fileName;
    QString origin; ///< the program that wrote it
    qsizetype users = 0; ///< in the file, as are the next four
    qsizetype codes = 0;
    qsizetype sources = 0; ///< texts
    qsizetype selections = 0;
    qsizetype codings = 0;
    ImportReport letters;
    qsizetype newCodes = 0; ///< tasks, actors, directions and arguments; groups count
    qsizetype newCoders = 0;
    qsizetype newPassages = 0;
    qsizetype samePassages = 0; ///< here already
    qsizetype changedPassages = 0;
    /// The project was blank, so this is what it begins as: whoever brings it in puts it out of undo's reach
    /// (Project::closeUndo) when all has gone well.
    bool begins = false;
    QStringList
        remarks; ///< translated sentences: what was not taken over, what was decided, how positions were counted
};

/// The same as the report of an import of letters; what is said of the whole file is a remark on it.
[[nodiscard]] ImportReport asImportReport(const QdpxReport &report);

/// A QDPX that has been read and understood, before it goes into a project.
struct PreparedQdpx
{
    std::shared_ptr<const QdpxStudy> study;
    QdpxReport report; ///< what can be said so far
};

/// Reads a QDPX of any program, or the folder of an unpacked one, or what Taguette, QualCoder and RQDA keep their
/// projects in. Touches no project, so it may run in any thread.
/// Errors are those of QdpxArchive; a source whose text cannot be read is refused in the report, and the others stay.
[[nodiscard]] Result<PreparedQdpx> prepareQdpx(const QString &path, const Progress &progress = {});
/// The same from the file's bytes; `fileName` is for sentences only.
[[nodiscard]] Result<PreparedQdpx> prepareQdpx(
    const QByteArray &bytes, const QString &fileName, const Progress &progress = {});

/// The edit that brings it in, and what there is to report once that is made.
struct QdpxArrival
{
    Edit edit;
    std::shared_ptr<const QdpxReport> report;
};
[[nodiscard]] QdpxArrival arrivalOf(const Project &project, const PreparedQdpx &prepared);

/// Brings its letters, codes, coders and passages in as one edit. Letters are the same by their text, all else by guid;
/// what another program wrote also by name (coders, codes) or by what it says (passages). What is here already stays as
/// it is, unless Kodeks wrote the file and what it says is newer.
[[nodiscard]] Result<QdpxReport> importQdpx(Project &project, const PreparedQdpx &prepared);

} // namespace Kodeks
