// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "ui/print/printedpages.h"

class QTableView;

namespace Kodeks {

/// A table as it is shown: columns, rows, cells as text. A value.
struct PrintTable
{
    PrintedHead head;
    QStringList columns;
    QList<qreal> widths; ///< of the columns, to each other
    QList<QStringList> rows;
};

/// What a view shows, sorted and filtered as it is, its hidden columns left out.
[[nodiscard]] PrintTable printTableOf(const QTableView &view, const PrintedHead &head);

/// The columns' names on every page; a row is divided only where it is higher than a page. In any thread. Cancelled if
/// `goOn` says no.
[[nodiscard]] Result<PrintedPages> printTable(
    const PrintTable &table, const QPageLayout &layout, const Progress &goOn = {});

} // namespace Kodeks
