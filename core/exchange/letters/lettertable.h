// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"

#include <QStringList>
#include <optional>

namespace Kodeks {

/// A table that says something of letters (a row for each, one column that names the letter), or has them in it (a row
/// is an answer, its columns are text and questions; one column may say what the letter is to be called).
struct LetterTable
{
    struct Column
    {
        enum class Role { Letter, Folder, Fact, Attribute, Ignored, Text, Question };

        QString title; ///< without space around it
        Role role = Role::Attribute;
        Fact fact = Fact::Sender; ///< where role is Fact

        friend bool operator==(const Column &, const Column &) = default;
    };

    QString fileName; ///< for sentences
    QList<Column> columns;
    QList<QStringList>
        rows; ///< as many cells as columns, without space around them; rows without any cell are left out
    QList<qsizetype> lines;  ///< where each row begins: the line of a CSV file, the row of a sheet, from 1
    QStringList remarks = {}; ///< translated sentences: what could not be read of it, or was read otherwise
    bool isText = false; ///< it came as text with separators
    qsizetype unevenRows = 0; ///< that had another number of cells than the header
    bool spacedCells = false; ///< most cells of it begin with a space, as the parts of a sentence do
};

/// Such a table as far as it can be read.
struct LetterTableLook
{
    LetterTable table;
    std::optional<Error> fault; ///< why the table cannot be used
};

/// Reads such a table: a workbook, XLSX or ODS (the sheet called Letters or Brev, else one with a name that forms give
/// their answers, else the first) or CSV as CsvReader takes it, whichever the bytes are. Dates of a sheet come as
/// yyyy-MM-dd (with THH:mm:ss where there is a time of day), other numbers as their cells show them, booleans as true
/// and false, formulas by their last value. The columns' roles are guessed from their titles, English or Norwegian, as
/// those of a table that says something of letters, and may be changed before the table is used; no letter column may
/// be among them. Errors are one sentence with the file: Invalid, Damaged, TooLarge.
[[nodiscard]] Result<LetterTable> readLetterTable(const QByteArray &bytes, const QString &fileName);

/// The same for finding out what a file is: a table with rows that are wrong is one all the same.
[[nodiscard]] Result<LetterTableLook> lookAtLetterTable(const QByteArray &bytes, const QString &fileName);

} // namespace Kodeks
