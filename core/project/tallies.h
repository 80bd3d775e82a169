// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/passagestore.h"
#include "core/storage/rowstore.h"

namespace Kodeks {

/// How many passages letters, coders and codes have, kept in step with the rows that edits touch.
class Tallies
{
public:
    Tallies() = default;
    explicit Tallies(PassageStore::Counts counts);

    void follow(const QList<RowStore::Touched> &touched);
    /// Adds what has followed some rows from nothing.
    void add(const Tallies &more);

    /// An invalid id means any.
    [[nodiscard]] qsizetype passages(LetterId letter, CoderId coder) const;
    [[nodiscard]] qsizetype of(TaskId task) const { return m_counts.ofTask.value(task); }
    [[nodiscard]] qsizetype of(DirectionId direction) const { return m_counts.ofDirection.value(direction); }
    [[nodiscard]] qsizetype of(ArgumentId argument) const { return m_counts.ofArgument.value(argument); }

private:
    void add(Table table, const RowImage &row, int sign);

    PassageStore::Counts m_counts; ///< also under {letter, any}, {any, coder} and {any, any}
};

} // namespace Kodeks
