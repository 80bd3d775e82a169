// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/tables/tablefield.h"

#include <QStringList>
#include <memory>

class QIODevice;

namespace Kodeks {

/// Writes tables as the sheets of an XLSX file: cells of the field's type, the header frozen, with a filter. A text is
/// a text whatever it begins with, never a formula or a link. Rows go to a temporary file of the system's as they come,
/// and so does the finished file.
class Workbook
{
public:
    static constexpr qsizetype mostRows = 1048576; ///< of a sheet, with its header

    Workbook();
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// Begins a sheet and ends the one before. `name` is not translated: at most 31 characters, none of []:*?/\.
    [[nodiscard]] Result<> beginSheet(const QString &name, const TableFields &fields);
    /// As many cells as the sheet has fields. A cell that is not what its field's type says is written as text. Error:
    /// TooLarge beyond mostRows.
    [[nodiscard]] Result<> addRow(const QStringList &cells);
    /// Writes the file. Call once, last. Errors: Io if the temporary files could not be written, and those of
    /// writeAll().
    [[nodiscard]] Result<> finish(QIODevice &device);

    /// What a sheet could not hold, a translated sentence each; they are on a sheet of their own, too.
    [[nodiscard]] QStringList remarks() const { return m_remarks; }

private:
    struct Parts;

    void endSheet();
    [[nodiscard]] Result<> writeRemarks();
    void writeCell(qsizetype column, const QString &cell);
    void writeText(qsizetype column, const QString &cell);
    [[nodiscard]] bool writeNumber(qsizetype column, const QString &cell);
    [[nodiscard]] bool writeTime(qsizetype column, const QString &cell, bool withTime);

    std::unique_ptr<Parts> m_parts;
    TableFields m_fields;
    QString m_sheetName;
    qsizetype m_row = 0; ///< the next one to be written
    qsizetype m_writtenRows = 0; ///< those that are not empty
    QList<qsizetype> m_rowsOfSheets;
    QStringList m_remarks;
    qsizetype m_cut = 0;
};

} // namespace Kodeks
