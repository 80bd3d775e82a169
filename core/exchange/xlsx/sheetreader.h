// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace Kodeks {

/// What a sheet's cells say, as text.
struct SheetRows
{
    struct Row
    {
        qsizetype number = 0;           ///< as the spreadsheet counts, from 1
        QMap<qsizetype, QString> cells; ///< by column, from 0; empty ones are left out
    };

    QString name;
    QList<Row> rows; ///< in the file's order; without any cell they are left out
    QStringList remarks; ///< translated sentences: what is in the sheet and was not or could not be read
    QStringList others = {}; ///< names of the workbook's other sheets
};

/// Reads one sheet of a workbook (XLSX: Office Open XML; ODS: OpenDocument): the first of the names that there is a
/// sheet of, whatever its case, or else the first sheet; hidden and empty ones only where there is no other. Numbers
/// are as their cells show them (numberformat.h), dates ISO 8601, booleans true and false; a formula is its last value,
/// an error ("#N/A") nothing, and it is remarked. Errors are one sentence with the file: Invalid (another kind of file,
/// a password), NotFound (a part is missing), Damaged, TooLarge (beyond 1,000 columns, 200,000 rows or what memory is
/// good for).
[[nodiscard]] Result<SheetRows> readSheet(const QByteArray &bytes, const QString &fileName, const QStringList &names);

/// Whether the bytes are a workbook, or a file that a spreadsheet program keeps its tables in and readSheet() can say
/// something of.
[[nodiscard]] bool looksLikeWorkbook(const QByteArray &bytes);

/// Whether the bytes are an OpenDocument spreadsheet in an archive.
[[nodiscard]] bool isOpenSheet(const QByteArray &bytes, const QString &fileName);

} // namespace Kodeks
