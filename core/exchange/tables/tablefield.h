// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Kodeks {

/// A column of a table that leaves Kodeks. What it is called and what is said of it is the same in every language, so
/// that scripts can rely on it.
struct TableField
{
    /// Date is yyyy-MM-dd, Instant yyyy-MM-ddTHH:mm:ssZ; an empty cell is a missing value of any type.
    enum class Type { Text, Integer, Date, Instant };

    QString name;
    Type type = Type::Text;
    int width = 0; ///< in a spreadsheet, in characters
    QString description;
};

using TableFields = QList<TableField>;

[[nodiscard]] inline QStringList fieldNames(const TableFields &fields)
{
    QStringList names;
    for (const TableField &field : fields)
        names.append(field.name);
    return names;
}

} // namespace Kodeks
