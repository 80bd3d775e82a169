// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <chrono>
#include <optional>

namespace Kodeks {

/// Whether a file is a text document that Kodeks does not read itself and LibreOffice does: an older Word document,
/// rich text, WordPerfect, Works, Pages, StarOffice. By content, but for Pages and Works.
[[nodiscard]] bool isForOffice(const QByteArray &bytes, const QString &fileName);

/// LibreOffice, where it is installed.
struct OfficeProgram
{
    QString path;

    /// The one that the environment's KODEKS_OFFICE names (nothing where that is empty), else soffice or libreoffice on
    /// the path.
    [[nodiscard]] static std::optional<OfficeProgram> installed();
    /// "LibreOffice 25.2.3.2"; "LibreOffice" where it does not say.
    [[nodiscard]] QString version() const;
};

/// How long it may take.
struct OfficeLimits
{
    std::chrono::milliseconds start = std::chrono::seconds(60); ///< until it has made the first document
    std::chrono::milliseconds document = std::chrono::seconds(60); ///< from one document to the next
};

struct OfficeFile
{
    QString name; ///< for sentences; only its ending is told to LibreOffice
    QByteArray bytes;
};

/// Each file as an OpenDocument text, in their order. One process of LibreOffice for all, without a window, with a
/// profile of its own in a folder that is removed; where bubblewrap works (bwrap) it sees no network and can write
/// nowhere else, and in any case it may take only so much of the processor, memory and disk. A file at which it stops
/// is refused, and another process takes the rest. Errors are one sentence with the file: Invalid (nothing came of it),
/// TooLarge (it took too long), Cancelled, Io (it could not be started).
[[nodiscard]] QList<Result<QByteArray>> asOpenDocuments(const OfficeProgram &program, const QList<OfficeFile> &files,
    const OfficeLimits &limits = {}, const Progress &progress = {});

} // namespace Kodeks
