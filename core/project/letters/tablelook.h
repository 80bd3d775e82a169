// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"
#include "core/project/letters/tablefiles.h"

namespace Kodeks {

/// Tells tables among the files of an import, and what Kodeks itself writes, from letters.
class TableLook
{
public:
    /// `names`: of the letters that tables can say something of: the project's, and the files that come too.
    TableLook(const QStringList &names, const QList<ColumnWish> &wishes);

    struct Found
    {
        std::optional<LetterTable> table;
        TableKind kind = TableKind::None; ///< of the table; None for a workbook of which nothing is known
        QString refusal; ///< a sentence on what is neither a letter nor a table of letters; empty for what may be one
    };

    /// Whether a file of such a name needs to be looked at.
    [[nodiscard]] static bool concerns(const QString &fileName);
    /// Whether the first bytes of a file show already that at() finds nothing: a text whose first line is one cell.
    [[nodiscard]] bool isNone(QByteArrayView start, const QString &fileName) const;
    [[nodiscard]] Found at(const QByteArray &bytes, const QString &fileName) const;

private:
    LetterNames m_names;
    QList<ColumnWish> m_wishes;
};

} // namespace Kodeks
