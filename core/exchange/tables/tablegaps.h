// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/csvreader.h"
#include "core/model/gapwords.h"

#include <QHash>

namespace Kodeks {

/// Which cells of a table are gaps though a word stands in them. Statistics programs write one word for every empty
/// cell ("NA", "NaN"), so where such words stand and no cell is empty, they are gaps everywhere; a column in which
/// every cell says so is one of gaps in any case. Where a column has empty cells as well, a word in it is a word.
class TableGaps
{
public:
    /// `table`: a copy, at its first row; it is read to its end or its first fault. Only the columns named count.
    TableGaps(CsvReader table, const QStringList &columns);

    [[nodiscard]] bool isGap(const QString &column, const QString &cell) const;

private:
    struct Column
    {
        qsizetype index = -1;
        bool onlyGaps = true;
    };

    void look(const CsvRow &row, bool *hasEmpty);

    QHash<QString, Column> m_columns;
    bool m_everywhere = false;
};

} // namespace Kodeks
