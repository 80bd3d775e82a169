// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Kodeks {

// What other programs make of cells on the way through them.

/// The whole numbers that a cell may mean, likeliest first: "356", "356.0" (pandas), "1e+05" (R), "1 234", "1.234" and
/// "1,234" (spreadsheets with separators for thousands); "2.000" may be two. Empty for what is none.
[[nodiscard]] QList<qint64> wholeNumbers(const QString &cell);

/// Whether a spreadsheet has put a reason for having no value in the place of what stood there: "#NAME?", "#REF!",
/// "Err:508". A cell that begins with = + - or @ ends so.
[[nodiscard]] bool isFormulaError(const QString &cell);

/// Whether a spreadsheet that opens a CSV would take the text for a number, a date or a formula and show, and save,
/// another one: "0301", "1-2", "3/4", "MAR1", "1E5", "24/0077", a number of more than 15 digits, "=x".
[[nodiscard]] bool isChangedBySpreadsheets(const QString &cell);

/// "Unnamed: 0", "...1": what pandas and readr call a column that has no title, as that of the row numbers has none.
[[nodiscard]] bool isTitleOfNone(const QString &title);

} // namespace Kodeks
