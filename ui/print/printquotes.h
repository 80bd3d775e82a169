// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "ui/print/printedpages.h"

#include <QColor>

namespace Kodeks {

/// A passage of a code on paper: the quote, and in a line below whose it is and where.
struct PrintQuote
{
    QString quote;
    QString source; ///< "LO Kommune Oslo · Coder A · characters 356–637 · etat → bydel"
    QColor color = {}; ///< of the bar beside it
};

/// The passages of a code, one below the other.
struct PrintQuotes
{
    PrintedHead head;
    QString definition; ///< of the code, over the first quote; may be empty
    QList<PrintQuote> quotes;
};

/// A quote is divided only where it does not fit a page, and never from its source. In any thread.
[[nodiscard]] Result<PrintedPages> printQuotes(
    const PrintQuotes &quotes, const QPageLayout &layout, const Progress &goOn = {});

} // namespace Kodeks
