// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace Kodeks {

/// One file of a ZIP archive; a null array if there is none.
[[nodiscard]] QByteArray unzipped(const QByteArray &zip, const QString &name);
[[nodiscard]] QStringList zipNames(const QByteArray &zip);

/// A cell as the file has it: `type` "inlineStr" for text, empty for a number (also of a date), whose `style` tells how
/// it is shown.
struct SheetCell
{
    QString type;
    QString text; ///< _xHHHH_ undone
    QString style;
};

/// What is in one sheet of an XLSX file, and what is set for it as a whole.
struct Sheet
{
    QString name;
    QList<QMap<QString, SheetCell>> rows; ///< by the letters of the column
    bool hasFormulas = false;
    bool hasFrozenRow = false;
    QString filtered; ///< "A1:V240"

    [[nodiscard]] QStringList header() const;
    /// The cell in the column with that header; row 0 is the first below it.
    [[nodiscard]] SheetCell cell(qsizetype row, const QString &column) const;
};

[[nodiscard]] QList<Sheet> readXlsx(const QByteArray &bytes);

} // namespace Kodeks
