// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfpage.h"

namespace Kodeks {

/// Brings the words of cells with several lines together. `words` are in the order of lines, `content` is their numbers
/// in the order in which the page draws them. Taken from there only for the cells of a table's row that begin on one
/// line, lie beside one another, and whose lines end where the next word had no room; all other words keep their
/// places.
[[nodiscard]] QList<PdfWord> withWholeCells(const QList<PdfWord> &words, const QList<qsizetype> &content);

/// A capital behind a small letter within a word, and where on the page it begins.
struct InnerCapital
{
    qsizetype word = 0;
    qsizetype at = 0; ///< UTF-16 unit of the word
    double left = 0;
};

/// Parts words that have run together because a cell's text reaches the next cell: at a capital that begins where cells
/// of lines near by do. `capitals` in the order of the words.
[[nodiscard]] QList<PdfWord> withCellsApart(const QList<PdfWord> &words, const QList<InnerCapital> &capitals);

} // namespace Kodeks
