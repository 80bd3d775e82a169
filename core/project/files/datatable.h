// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/csvreader.h"

namespace Kodeks {

/// A table of data: UTF-8 without zero bytes, else Invalid.
[[nodiscard]] Result<CsvReader> openDataTable(const QByteArray &bytes, const QString &fileName);

/// The place of a column, or Invalid with a sentence that names it.
[[nodiscard]] Result<qsizetype> neededColumn(const CsvReader &table, const QString &name);

/// "“FILE”, row 7 (line 9): WHAT", WHAT being the rest of a translated sentence.
[[nodiscard]] std::unexpected<Error> badRow(const CsvReader &table, const CsvRow &row, const QString &what);

} // namespace Kodeks
