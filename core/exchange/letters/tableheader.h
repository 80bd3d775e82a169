// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Kodeks {

/// Which of the first rows of a table are no rows of it.
struct TableHeader
{
    qsizetype before = 0; ///< rows over the titles: what the table is called, empty ones
    qsizetype rows = 1; ///< of titles: groups of columns over the columns themselves; what a program calls questions
    QStringList titles; ///< of the columns; those of the lowest row, where it has one
};

/// Told by the rows themselves, of which the first hundred are enough. Titles are several cells that are unlike each
/// other, no numbers and no running text. A second row of them stands under a first one with gaps, and is unlike what
/// stands below it; a row of a survey program's own marks ("ImportId") follows two.
[[nodiscard]] TableHeader tableHeader(const QList<QStringList> &rows);

} // namespace Kodeks
