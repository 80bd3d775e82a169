// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfpage.h"

namespace Kodeks {

/// Whether words may come in another order than one reads them: they go back up the page, or often across wide gaps.
[[nodiscard]] bool mayBeMixed(const QList<PdfWord> &words);

/// The words of a page in the order in which its content has them, where that goes back up the page no more often than
/// they do already, or hardly ever across the gap between columns. `content` is the page's text in that order, spaces
/// and line ends not counting; words that are not found there stay behind the one that they were behind.
[[nodiscard]] QList<PdfWord> inContentOrder(const QList<PdfWord> &words, const QString &content);

} // namespace Kodeks
