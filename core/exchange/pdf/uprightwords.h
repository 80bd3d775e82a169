// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfpage.h"

namespace Kodeks {

/// Words that lie the same way, as one sees them who turns the page until they stand upright.
struct UprightWords
{
    int turn = 0; ///< PdfWord::turn
    bool inOrder = true; ///< the words come in the order in which they are read; else they are to be put in it
    QList<PdfWord> words;
};

/// A page's words by the way they lie: upright ones first, then those turned by 90°, 180° and 270°. Text that climbs or
/// falls steadily, as on a page that was scanned a little askew (up to about 10°), is laid straight; of that and of
/// turned text the order is not known.
[[nodiscard]] QList<UprightWords> uprightWords(const QList<PdfWord> &words);

} // namespace Kodeks
