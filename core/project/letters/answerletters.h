// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

namespace Kodeks {

/// Adds the letters of tables of answers (TableKind::Answers) to what has been read, by their columns' roles: a letter
/// for each row that has text. It is called by what the column of role Letter says, or by file and row
/// ("skjema.csv:12", the row as the table counts its lines), which stays the letter's file in any case; facts and
/// attributes come from their columns, none from the text. What is left out is remarked. All are compared with the
/// letters of `project` (a path, or empty). Cancelled only if `progress` asks for it.
[[nodiscard]] Result<PreparedImport> withAnswers(
    PreparedImport prepared, const QList<LetterTable> &tables, const QString &project, const Progress &progress = {});

/// What the letter of a row would be; nothing where the row has no text.
[[nodiscard]] std::optional<PreparedLetter> letterOfRow(const LetterTable &table, qsizetype row);

/// How many rows of a table become letters.
[[nodiscard]] qsizetype answerCount(const LetterTable &table);

} // namespace Kodeks
