// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"

namespace Kodeks {

/// The columns of a table in which every row is an answer, with the roles that their titles and cells suggest. What
/// guessedColumns() takes for a fact is one, and so is the respondent's name and the time of the answer by the words
/// that forms use; a column is a question where its title asks or its cells are texts, and text where there is only one
/// and its title asks nothing. All else is an attribute. Without a column of text or questions it is no such table.
[[nodiscard]] QList<LetterTable::Column> answerColumns(const LetterTable &table);

/// What somebody says a column is.
struct ColumnWish
{
    QString title; ///< whatever its case
    LetterTable::Column::Role role = LetterTable::Column::Role::Text;
    Fact fact = Fact::Sender; ///< where role is Fact
};

/// "TITLE=WHAT" as people write it: text, question, name (what the letter is called), attribute, none (left out), or a
/// fact (sender, recipient, dated, …). Nothing if it is not of that form.
[[nodiscard]] std::optional<ColumnWish> columnWish(const QString &written);
/// All that may stand for WHAT.
[[nodiscard]] QStringList columnWords();

/// Gives the columns that are named their roles; another one that had a role which only one can have (a fact, the name)
/// becomes an attribute. Whether any column was named.
bool fulfil(LetterTable &table, const QList<ColumnWish> &wishes);

/// Whether any column is text or a question.
[[nodiscard]] bool hasAnswers(const QList<LetterTable::Column> &columns);

/// Whether forms and tables of answers have columns with that title: a name, a number, a time, a question.
[[nodiscard]] bool isKnownTitle(const QString &title);

} // namespace Kodeks
