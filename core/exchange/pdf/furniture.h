// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdflines.h"

namespace Kodeks {

/// The lines of a page, and the page's height.
struct PageLines
{
    QList<PdfLine> lines;
    double height = 0;
};

/// What belongs to the pages and not to the letter: page numbers, running headers and footers, stamps. For each page,
/// which of its lines are such. Told by what stands at the same place of several pages, at their upper or lower edge
/// with nothing of the text further out: the same words, or a number that counts with the pages. Not so: what differs
/// by its number alone without being said to be a page's ("Question 1", "Question 2"), a number alone that does not
/// count with the pages, a line that is set like the text and stands close to it.
/// Places are the same within `samePlace` points, of which scanned pages need more.
[[nodiscard]] QList<QList<bool>> furnitureOf(const QList<PageLines> &pages, double samePlace = 4);

} // namespace Kodeks
