// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/change.h"
#include "core/storage/rowstore.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace Kodeks {

/// What rows that were touched mean to those who follow the project.
class ChangeCollector
{
public:
    /// The next rows, in the order they were touched.
    void add(const QList<RowStore::Touched> &touched);
    /// `passageOf` gives letter and coder of a passage whose own row was not touched.
    [[nodiscard]] Change finish(const std::function<Change::PassageChange(PassageId)> &passageOf);

private:
    void add(const RowStore::Touched &row);
    void addPassage(const RowStore::Touched &row, const RowImage &image);
    void addLetter(LetterId letter);
    void addSettled(LetterId letter);

    Change m_change;
    QHash<PassageId, qsizetype> m_at;
    QSet<PassageId> m_fleeting; ///< made and removed within the edit
    QSet<LetterId> m_letters;
    QSet<LetterId> m_settled;
    QList<PassageId> m_argued; ///< whose own row had not come by then
};

} // namespace Kodeks
