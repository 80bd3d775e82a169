// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <expected>

namespace Kodeks {

/// Why something that may fail for reasons outside the program has failed.
struct Error
{
    enum class Kind {
        NotFound,
        Exists,
        Invalid,
        Io,
        ReadOnly,
        Full,
        Locked,
        Damaged,
        Newer,
        NotAProject,
        Conflict,
        Cancelled,
        Changed, ///< somebody wrote while it was read piece by piece: read it again from the start
        TooLarge,
        NoText, ///< pictures of pages, whose text can be recognised
        Internal
    };

    Kind kind = Kind::Internal;
    QString message; ///< translated, whole sentences: names the thing and what the user can do
    QString detail;  ///< for the log; not translated, may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

/// Hands on the error of a result that has none of its value to give.
template <typename T, typename E>
[[nodiscard]] std::unexpected<E> failed(const std::expected<T, E> &result)
{
    return std::unexpected(result.error());
}

} // namespace Kodeks
