// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdflines.h"

namespace Kodeks {

/// A footnote, with its lines.
struct PdfNote
{
    QString mark; ///< the number that is printed before it, or what stands so in the text too ("[1]", "¹", "*")
    QList<PdfLine> lines;
    qsizetype page = 0; ///< from 0
};

/// Takes footnotes off the feet of pages: lines smaller than the text, the last of their page, from the first on that
/// begins with a number that is raised or that a mark on the page has; and before that, what a note goes on with that
/// the page before has begun. Where numbers begin anew on a page, the notes and their marks in the text are numbered
/// through. What stands below a heading of its own ("Noter") stays.
[[nodiscard]] QList<PdfNote> takeNotes(QList<QList<PdfLine>> &pages);

} // namespace Kodeks
