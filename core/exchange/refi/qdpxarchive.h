// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/ziparchive.h"
#include "core/exchange/refi/refivalues.h"

namespace Kodeks {

/// A REFI-QDA project exchange file (QDPX) in memory: the project, and the files beside it. Names in it are never paths
/// on this machine.
class QdpxArchive
{
public:
    /// Reads the archive's directory and its project.qde (or the one .qde there is), which may lie in a folder of the
    /// archive with all that belongs to it. Errors are those of ZipArchive and readQde(), and Invalid where there is no
    /// such file, or there are several.
    [[nodiscard]] static Result<QdpxArchive> open(QByteArray bytes, const QString &fileName);
    [[nodiscard]] static Result<QdpxArchive> open(ZipArchive archive, const QString &fileName);

    /// A project that no archive holds: every text stands in its source.
    [[nodiscard]] static QdpxArchive of(RefiProject project, const QString &fileName);

    [[nodiscard]] const RefiProject &project() const { return m_project; }
    /// The file that a source's path names ("internal://…", "relative:///…", or without a scheme). NotFound for one
    /// that is not in the archive; Invalid for a path that would leave it.
    [[nodiscard]] Result<QByteArray> read(const QString &path);
    [[nodiscard]] const QString &fileName() const { return m_fileName; }

private:
    QdpxArchive(ZipArchive archive, RefiProject project, QString fileName, const QString &folder);

    ZipArchive m_archive;
    RefiProject m_project;
    QString m_fileName;
    QHash<QString, QString> m_names; ///< of the entries, by their lower-case form below the project's folder
};

} // namespace Kodeks
