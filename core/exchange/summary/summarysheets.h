// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/summary/summarydocument.h"

class QIODevice;

namespace Kodeks {

/// Writes a summary as a workbook (XLSX): a sheet with its text, one for what people have written in its fields
/// (fieldsSheet), and one for each kind of table, those of one kind below one another, with the query beside each
/// number. Errors: those of Workbook.
[[nodiscard]] Result<> writeSummarySheets(QIODevice &device, const SummaryDocument &document);

/// Of the sheet of fields, in every language, and of its columns: the key, where it is, what is written.
[[nodiscard]] QString fieldsSheet();
[[nodiscard]] QStringList fieldsColumns();

} // namespace Kodeks
