// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Kodeks {

/// Rows of a table that have another number of cells than its header.
class RaggedRows
{
public:
    /// One with fewer, whose last cells are taken as empty.
    void addShort(qsizetype line);
    /// One that cannot be read: nobody knows what is too much, or missing.
    void addWrong(qsizetype row, qsizetype line, qsizetype cells);

    [[nodiscard]] qsizetype count() const { return m_shortRows + m_wrongRows; }
    [[nodiscard]] bool hasWrong() const { return m_wrongRows > 0; }
    /// Whether there are more wrong ones than a sentence names.
    [[nodiscard]] bool hasMany() const { return m_wrongRows > named; }

    /// "3 rows have fewer cells than the header …", with their lines; empty if there are none.
    [[nodiscard]] QString shortSentence() const;
    /// Invalid, naming the rows; call it only if there are any.
    [[nodiscard]] Error wrong(const QString &fileName, qsizetype columns) const;

private:
    static constexpr qsizetype named = 10;

    qsizetype m_shortRows = 0;
    QStringList m_shortLines; ///< the first of them
    qsizetype m_wrongRows = 0;
    qsizetype m_row = 0; ///< of the first wrong one
    qsizetype m_line = 0; ///< the same
    qsizetype m_cells = 0; ///< the same
    QStringList m_wrongLines; ///< of the others, the first of them
};

} // namespace Kodeks
