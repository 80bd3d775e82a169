// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QStringList>
#include <optional>

namespace Kodeks {

/// Which passages go out.
struct QdpxOptions
{
    QStringList coders;            ///< names; empty for all
    std::optional<CoderId> viewer; ///< as Project::viewer(): what this coder may see; nullopt: everything
};

/// What went into a QDPX, and what did not.
struct QdpxExport
{
    qsizetype letters = 0;
    qsizetype passages = 0;
    QStringList
        /// Translated sentences: what the file does not carry, and what other programs will not understand of it
        losses;
};

/// Writes a project to `path` as a REFI-QDA project (QDPX), through a temporary file: letters with their exact text and
/// their original bytes, codebook, coders, and the passages that are asked for. Guids are the rows' uuids. Opens
/// the project for itself, so it may run in any thread. importQdpx() gives the same study back.
[[nodiscard]] Result<QdpxExport> exportQdpx(
    const QString &projectPath, const QString &path, const QdpxOptions &options = {}, const Progress &progress = {});

/// The same without writing, for a preview.
[[nodiscard]] Result<QdpxExport> previewQdpx(const QString &projectPath, const QdpxOptions &options = {});

} // namespace Kodeks
