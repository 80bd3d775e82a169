// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/office/officeprogram.h"

namespace Kodeks {

/// What LibreOffice makes of an OpenDocument text.
enum class OfficeTarget {
    Docx,
    TaggedPdf ///< with structure, headings as bookmarks, title and language (PDF/UA)
};

/// A document that LibreOffice makes of the bytes of an OpenDocument text, caged and limited as asOpenDocuments() has
/// it. Errors are one sentence: Invalid (nothing came of it), TooLarge (it took too long), Cancelled, Io (it could not
/// be started).
[[nodiscard]] Result<QByteArray> officeDocument(const OfficeProgram &program, const QByteArray &odt,
    OfficeTarget target, std::chrono::milliseconds wall = std::chrono::minutes(5), const Progress &progress = {});

} // namespace Kodeks
