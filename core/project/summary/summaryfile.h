// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"
#include "core/project/summary/summaryfacts.h"

namespace Kodeks {

/// The formats of a summary, by their endings without the dot.
[[nodiscard]] QStringList summaryEndings();
/// The language of a summary for a reader of this one ("nb_NO"): Nynorsk, Bokmål for any other Norwegian, else English.
[[nodiscard]] QString summaryLanguageFor(const QString &locale);

/// What was written, and how.
struct WrittenSummary
{
    QString madeBy; ///< a translated sentence: by which program, and with tags or not
    ScopeFigures scope;
    qsizetype kept = 0; ///< fields that people had written in
    QString keptFrom = {}; ///< the name of the file in which they had
};

/// Writes the summary of a consultation; the ending of `path` chooses the format. What people have written in the
/// fields of the file that is there (ODT, DOCX, XLSX) is kept; of `textFrom`, another such file, it is taken over
/// instead. Where nothing is written there, it is looked for in files of the same name beside it that end with .odt,
/// .docx and .xlsx. DOCX and tagged PDF are made by LibreOffice where it is installed, else DOCX by Kodeks and PDF by
/// `print`.
/// Opens the project for itself, so it may run in any thread. Errors: those of summaryFacts(), writtenFields() and
/// writeAtomically(); Invalid for another ending.
[[nodiscard]] Result<WrittenSummary> writeSummary(const QString &projectPath, const QString &path,
    const SummaryOrder &order, const PagePrinter &print, const Progress &progress = {}, const QString &textFrom = {});

/// The same as a page to look at, with what people have written in `textFrom`, if it is given.
[[nodiscard]] Result<QString> summaryPreview(
    const QString &projectPath, const SummaryOrder &order, const Progress &progress = {}, const QString &textFrom = {});

} // namespace Kodeks
