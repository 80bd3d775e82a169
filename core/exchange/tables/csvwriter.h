// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

class QIODevice;

namespace Kodeks {

/// How a table is written. Both are UTF-8 with CRLF and quote only the cells that need it, changing nothing within
/// them. Excel adds a byte order mark, semicolons, and a ' before a cell a spreadsheet would run as a formula.
enum class CsvDialect { Rfc, Excel };

/// Writes rows to an open device; the device outlives it.
class CsvWriter
{
public:
    CsvWriter(QIODevice &device, CsvDialect dialect);

    /// Io or Full where the device does not take the row whole.
    [[nodiscard]] Result<> write(const QStringList &cells);

private:
    void add(const QString &cell);

    QIODevice &m_device;
    CsvDialect m_dialect;
    QString m_row; ///< the one being written; its room is used again
    bool m_begun = false;
};

/// The cell with a leading ' if it begins with = + - @ or a control character.
[[nodiscard]] QString formulaEscaped(const QString &cell);

/// The cell as it was before formulaEscaped(); also unchanged if that would not have put a ' there.
[[nodiscard]] QString formulaUnescaped(const QString &cell);

} // namespace Kodeks
