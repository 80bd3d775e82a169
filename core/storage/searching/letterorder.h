// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/searchstore.h"

#include <optional>

namespace Kodeks {

/// What keeps the letters in the order of their names (core/model/nameorder.h).
namespace LetterOrder {

/// Makes the places that are missing; all of them where they are of another collation. Inside a transaction.
[[nodiscard]] Result<> complete(Connection &connection);
/// Whether all letters have their places.
[[nodiscard]] Result<bool> isComplete(Connection &connection);
/// How many letters have none or a wrong one (letters that wait for complete() are none of them), and how many places
/// have no letter.
[[nodiscard]] Result<qint64> misplaced(Connection &connection);

} // namespace LetterOrder

/// Goes through the letters by name, equal names by their rows, some at a time: what is asked for is what it costs.
/// Where places are missing all letters are read and sorted.
class LettersByName
{
public:
    explicit LettersByName(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The next letters, so many at most; none at the end.
    [[nodiscard]] Result<QList<SearchStore::Found>> next(qsizetype most);
    /// From here on only those of these contents, which are in order.
    [[nodiscard]] Result<> restrictTo(QList<qint64> contents);

private:
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> listAll();
    [[nodiscard]] Result<> listRestricted();

    Connection &m_connection;
    bool m_begun = false;
    std::optional<QList<qint64>> m_contents;
    std::optional<QList<SearchStore::Found>> m_list; ///< nothing: the table's order is gone along
    qsizetype m_at = 0;
    QByteArray m_key; ///< of the letter that was gone past
    LetterId m_letter;
};

} // namespace Kodeks
