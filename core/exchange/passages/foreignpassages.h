// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/passages/passagedraft.h"

#include <QStringList>

namespace Kodeks {

/// Passages of another program's table, and what could not be placed in it.
struct ForeignPassages
{
    QString program;              ///< "Taguette", "QualCoder"
    QList<PassageDraft> drafts;   ///< with their coders, if the table names any
    qsizetype rows = 0;           ///< codings in the table
    QStringList unplaced;         ///< translated, one for each row left out: "row 12: …"
};

/// Whether a table is one that readForeignPassages() reads: Taguette's highlights (id, document, tag, content) or
/// QualCoder's coding report (File, Coder, Coded, Codename, Coded_Memo; Id, Category).
[[nodiscard]] bool isForeignPassageTable(const QByteArray &bytes, const QString &fileName);

/// Reads such a table. Neither says where a quote stands, so it is looked for in its letter (start and end, or pos0 and
/// pos1, are believed where the quote stands there); one that stands there more than once, or not at all, and a code
/// that the codebook does not have, or has more than once, is left out and told. A document is the letter of that name
/// or, if it is the only one, of that name without its ending. Rows on the same text by one coder are one passage, or
/// one for each task. Error: as CsvReader; Invalid for another table.
[[nodiscard]] Result<ForeignPassages> readForeignPassages(const QByteArray &bytes, const Codebook &codebook,
    const QStringList &letterNames, const LetterLookup &letters, const QString &fileName,
    const Progress &progress = {});

} // namespace Kodeks
