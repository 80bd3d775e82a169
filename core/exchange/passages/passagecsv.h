// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/passages/passagerow.h"
#include "core/exchange/tables/csvwriter.h"

namespace Kodeks {

/// One row per passage, or one per passage and code (a passage without codes then has none).
enum class PassageShape { Wide, Long };

/// The names of the columns, in the promised order.
[[nodiscard]] QStringList passageColumns(PassageShape shape);

/// The rows of the table that a passage makes: one, or one per code.
[[nodiscard]] QList<QStringList> passageCells(const PassageRow &row, PassageShape shape);

/// Writes passages to an open device one by one, in the order they are handed in (letter, start, end, coder is
/// promised).
class PassageCsvWriter
{
public:
    PassageCsvWriter(QIODevice &device, PassageShape shape, CsvDialect dialect);

    /// Once, first; a table without passages has its header too.
    [[nodiscard]] Result<> writeHeader();
    [[nodiscard]] Result<> write(const PassageRow &row);

private:
    CsvWriter m_writer;
    PassageShape m_shape;
};

/// The whole table at once.
[[nodiscard]] Result<> writePassageCsv(QIODevice &device, const QList<PassageRow> &rows,
    PassageShape shape = PassageShape::Wide, CsvDialect dialect = CsvDialect::Rfc);

} // namespace Kodeks
