// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"
#include "core/project/edit.h"

namespace Kodeks {

class Project;

/// What a table would change in a project. Nothing is done yet.
struct LetterTablePlan
{
    struct Change
    {
        LetterId letter;
        QString letterName;
        std::optional<Fact> fact; ///< none: an attribute
        QString name; ///< of the attribute, spelled as the project has it if it does; of a fact the column's title
        QString before; ///< empty: nothing
        QString after; ///< a date as ISO 8601

        friend bool operator==(const Change &, const Change &) = default;
    };

    QString fileName;
    qsizetype rows = 0; ///< that the table has
    qsizetype matched = 0; ///< of these, that name one letter
    qsizetype letters = 0; ///< that change
    qsizetype values = 0; ///< that change; the size of changes
    QList<Change> changes; ///< by letter name, then in the order of the columns
    QStringList remarks; ///< whole sentences, what was taken otherwise than it stands there
    QStringList
        /// Sentences naming file and line: rows whose letter is not there, or could be several; they are passed over
        unmatched;
    QStringList
        /// The same: a date that cannot be read, rows that contradict each other, a value too long; nothing can be
        /// changed. After a
        problems;
    ///< thousand of them the rest of the table is not compared
};

/// Compares a table with the letters it names: by file name with or without its ending, whatever the case and the form
/// of Unicode. An empty cell leaves what is there, and so does a word for one
/// ("NA", "-"), which is remarked. Invalid if no column names the letters, or several do.
[[nodiscard]] Result<LetterTablePlan> planLetterTable(const Project &project, const LetterTable &table);

namespace Edits {

/// Makes the plan's changes, one undo step; facts count as corrected. Refused with the first problem if the plan has
/// any.
[[nodiscard]] Edit describeLetters(const LetterTablePlan &plan);

} // namespace Edits

} // namespace Kodeks
