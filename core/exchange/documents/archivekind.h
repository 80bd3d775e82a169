// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/ziparchive.h"

namespace Kodeks {

/// What a ZIP archive is, by the names of what is in it.
enum class ArchiveKind {
    Word,      ///< .docx and its like
    OpenText,  ///< .odt and its like
    Refi,      ///< a REFI-QDA project (.qdpx), also one whose files lie in a folder of the archive
    Pages,     ///< a document of Apple's Pages, Numbers or Keynote
    Package,   ///< another document that is a ZIP archive: a workbook, slides, a book
    Files      ///< files, none of them the document that the archive is
};

[[nodiscard]] ArchiveKind archiveKind(ZipArchive &archive);

/// Why a document that is a ZIP archive is no letter, and how it, or its text, can be brought in.
[[nodiscard]] std::unexpected<Error> refusedArchive(ArchiveKind kind, const QString &file);

} // namespace Kodeks
