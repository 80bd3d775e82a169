// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Kodeks {

/// Finds letters by what people write for their file names: with or without the ending and the folders, whatever the
/// case and the form of Unicode.
class LetterNames
{
public:
    explicit LetterNames(const QList<Letter> &letters);

    /// The letters that may be meant, in the order given: one where the name is written exactly, none if no letter has
    /// it.
    [[nodiscard]] QList<LetterId> find(const QString &name) const;
    /// The same among those from a folder, or whose folder is not known; an empty folder is any.
    [[nodiscard]] QList<LetterId> find(const QString &name, const QString &folder) const;

private:
    /// Letters whose names have folders before them, or that are named with such.
    [[nodiscard]] QList<LetterId> byFolder(const QString &path) const;

    QHash<QString, LetterId> m_exact;
    QHash<QString, QList<LetterId>> m_whole; ///< by folded name
    QHash<QString, QList<LetterId>> m_bare; ///< by folded name without its ending
    QSet<qint64> m_placed; ///< whose folder is known
    struct Known
    {
        LetterId id;
        QString name; ///< this and what follows folded
        QString file;
        QString folder;
    };
    QHash<QString, QList<Known>> m_last; ///< by the last part, without its ending, of the name and that of the file
};

/// Which comes first in a date such as 04/05/2024.
enum class DateOrder { Unsaid, DayFirst, MonthFirst };

/// A date as people write it in a table, as yyyy-MM-dd: that, 17.04.2024, 17.4.2024, 17 April 2024, 17. april 2024,
/// April 17, 2024, 17-Apr-24, 2024/04/17, 20240417; a time of day after it is left out. Empty if it is none, or could
/// be two and `order` does not tell: 04/05/2024.
[[nodiscard]] QString dateOfCell(const QString &cell, DateOrder order = DateOrder::Unsaid);

/// Whether the dates of a column have the day or the month first, as those tell that can be read in one way only;
/// Unsaid where none does, or they contradict each other.
[[nodiscard]] DateOrder dateOrderOf(const QStringList &cells);

} // namespace Kodeks
