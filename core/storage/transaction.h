// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

#include <optional>

namespace Kodeks {

/// BEGIN IMMEDIATE … COMMIT; rolls back at the end of the scope unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Lets rows name rows that are not there, until the transaction that is open is committed.
    [[nodiscard]] static Result<> deferReferences(Connection &connection);
    /// On failure nothing of the transaction stays.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection &connection);
    void rollBack();

    Connection &m_connection;
    bool m_open = true;
};

} // namespace Kodeks
