// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/passage.h"
#include "core/project/edit.h"

#include <QHash>
#include <QStringList>
#include <memory>

namespace Kodeks {

class Project;

/// What became of a table of coded passages.
struct PassageImport
{
    qsizetype passages = 0; ///< that came in
    qsizetype same = 0; ///< rows whose passage the coder had already, or that stand in the table before
    QString program; ///< that made the table: "Taguette", "QualCoder"; empty for Kodeks' own form
    QStringList unplaced; ///< rows of another program's table that were left out, each with its reason
    QStringList remarks; ///< what else is to be known of the table, a translated sentence each
};

/// A table of coded passages that has been read, and its passages placed, before they go in.
struct PreparedPassages
{
    QString coder; ///< whose they become
    QList<Passage> passages; ///< with the letters and the codes of the project, and no coder
    Codebook codebook; ///< the project's when the passages were read
    QHash<LetterId, QString> texts; ///< SHA-256 of the letters of then
    PassageImport outcome; ///< what can be said so far
};

/// Reads a table of coded passages, a CSV or a workbook (XLSX), for a project: Kodeks' own form (all rows, or a
/// sentence saying which are wrong) or another program's (those rows that can be placed; see readForeignPassages()).
/// They are to be `coderName`'s; of a table that names several coders only the rows of the one of that name.
[[nodiscard]] Result<PreparedPassages> preparePassages(
    const Project &project, const QString &csvPath, const QString &coderName, const Progress &progress = {});
/// The same from the file's bytes; `fileName` is for sentences only.
[[nodiscard]] Result<PreparedPassages> preparePassages(const Project &project, const QByteArray &table,
    const QString &fileName, const QString &coderName, const Progress &progress = {});
/// The same for the project at `projectPath`, which it opens for itself, so it may run in any thread.
[[nodiscard]] Result<PreparedPassages> preparePassages(
    const QString &projectPath, const QString &csvPath, const QString &coderName, const Progress &progress = {});

/// The edit that puts prepared passages in; the coder is made if new. A passage that the coder has already
/// (core/model/samepassage.h) is not made again, but gets the row's notes. Refused if a letter or a code of theirs has
/// gone since they were prepared.
struct PassageArrival
{
    Edit edit;
    std::shared_ptr<const PassageImport> outcome; ///< whole once the edit is made
};
[[nodiscard]] PassageArrival arrivalOf(const Project &project, PreparedPassages prepared);

/// Puts prepared passages in.
[[nodiscard]] Result<PassageImport> importPassages(Project &project, PreparedPassages prepared);

/// Both in one.
[[nodiscard]] Result<PassageImport> importPassageTable(
    Project &project, const QString &csvPath, const QString &coderName);
[[nodiscard]] Result<PassageImport> importPassageTable(
    Project &project, const QByteArray &table, const QString &fileName, const QString &coderName);

} // namespace Kodeks
