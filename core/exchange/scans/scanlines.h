// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanpages.h"

namespace Kodeks {

/// A line of a page as it was recognised.
struct ScanLine
{
    QList<ScanWord> words; ///< never empty
    PageBox box;           ///< around them on the straightened page
    int columnRight = 0;   ///< where the longest line of its block ends

    [[nodiscard]] int height() const { return box.bottom - box.top; }
    [[nodiscard]] ScanWord::Begins begins() const { return words.constFirst().begins; }
};

/// How a line follows the one before it.
enum class LineStep {
    GoesOn,    ///< the paragraph goes on: the break is the page's, not the writer's
    NewLine,
    NewParagraph, ///< with clearly more room between the two than between lines
};

[[nodiscard]] QList<ScanLine> scanLines(const QList<ScanWord> &page);

/// It goes on only where the next line's first word would not have fitted on the line, which the boxes show, in the
/// same paragraph (as Tesseract has it, or where a small letter goes on) and column; and never before an item of a
/// list.
[[nodiscard]] LineStep stepBetween(const ScanLine &line, const ScanLine &next);

} // namespace Kodeks
