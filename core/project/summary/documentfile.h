// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/exchange/summary/summarydocument.h"
#include "core/project/files/passagefiles.h"

namespace Kodeks {

/// What became of a document, and a translated sentence: by which program it was made, and with tags or not.
struct DocumentFile
{
    Result<> written;
    QString madeBy = {};
};

/// Writes a document; the ending of `path` (odt, docx, pdf, html, xlsx) chooses the format. DOCX and tagged PDF are
/// made by LibreOffice where it is installed, else DOCX by Kodeks and PDF by `print`. Errors: those of
/// writeAtomically() and officeDocument().
[[nodiscard]] DocumentFile writeDocumentFile(
    const QString &path, const SummaryDocument &document, const PagePrinter &print, const Progress &progress);

} // namespace Kodeks
