// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"
#include "tests/support/projects/smallproject.h"

namespace Kodeks {

/// The value of a result that must be there.
template <typename T>
[[nodiscard]] T needed(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// A small project with a connection of its own to the file, for asking what is stored.
class StoredProject
{
public:
    explicit StoredProject(Connection::Mode mode = Connection::Mode::Read)
        : m_connection(needed(Connection::open(small.path(), mode)))
    {
    }

    [[nodiscard]] Connection &connection() const { return *m_connection; }

    SmallProject small;

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace Kodeks
