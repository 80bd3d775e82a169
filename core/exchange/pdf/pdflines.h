// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfpage.h"

namespace Kodeks {

/// A line of a page. Its place is that on the page turned until the line stands upright.
struct PdfLine
{
    QString text; ///< words apart by a space, or by a tab where the gap is wide; marks of notes as "[1]"
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;      ///< of its largest letters
    double size = 0;        ///< of most of its letters
    double firstWidth = 0;  ///< of what of its first word would have had to fit on the line before
    double cellLeft = 0;    ///< where what is behind its last tab begins; `left` without one
    QByteArray font;        ///< of all its words; empty if they differ
    int turn = 0;           ///< PdfWord::turn
    bool tabbed = false;    ///< has a wide gap, not counting one behind the number of an item
    bool marked = false;    ///< has a raised number that is a note's mark
    bool apart = false;     ///< page number, header or footer: never joined with another line
    QString mark;           ///< the raised or small number that it begins with, as a note does; not in `text`

    [[nodiscard]] double height() const { return bottom - top; }
};

/// The size that most letters of a document have; 0 if it has none.
[[nodiscard]] double usualSize(const QList<QList<PdfLine>> &pages);

/// A page's lines, in the order in which they are read; turned ones last.
[[nodiscard]] QList<PdfLine> pdfLines(const PdfPage &page);

} // namespace Kodeks
