// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"
#include "core/project/letters/letternames.h"

#include <optional>

namespace Kodeks {

/// What a table that stands among letters has in it.
enum class TableKind {
    None, ///< nothing that is known; a CSV file is then a text
    Facts, ///< says something of letters
    Answers ///< every row is a letter
};

/// Whether files of such a name can be tables (csv, tsv, tab, txt, xlsx, xlsm, ods, fods).
[[nodiscard]] bool mayBeTable(const QString &fileName);
/// Whether it is a workbook (XLSX, ODS, flat or not), which is no letter in any case.
[[nodiscard]] bool isWorkbook(const QByteArray &bytes, const QString &fileName);
/// Whether it can be text with separators, by its ending, and is no PDF, archive or rich text that is called so.
[[nodiscard]] bool isSeparatedText(const QByteArray &bytes, const QString &fileName);

/// Whether text with separators, called a table, is one in any case: it has rows beneath at least two titles that forms
/// and archives use.
[[nodiscard]] bool isPlainlyTable(const LetterTable &table);

/// Whether a CSV file says something of letters rather than of passages, or is a letter itself: it has a column that
/// names letters, another that says something of them, and none of those that passages have (start, end, text).
[[nodiscard]] bool describesLetters(const LetterTable &table);

/// What Kodeks itself writes as tables, and takes elsewhere: none of it is a letter.
enum class OwnTable { None, Codebook, Report, Passages };
[[nodiscard]] OwnTable ownTable(const LetterTable &table);

/// Tells what a table is, and gives its columns the roles that go with it. A table one of whose columns has the names
/// of letters (`names`: of the project's and of those that come with it) says something of them; one that has a column
/// of text or questions has answers. Plain text is torn apart only where its lines are cells beyond doubt: the same
/// number in each, not set apart as the parts of a sentence are, beneath titles.
[[nodiscard]] TableKind tableKind(LetterTable &table, const LetterNames &names);

} // namespace Kodeks
