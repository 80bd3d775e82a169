// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"

#include <QDateTime>

namespace Kodeks {

/// A time from `from` up to and without `to`; one that is invalid is open at that end.
struct Period
{
    QDateTime from; ///< UTC
    QDateTime to;

    [[nodiscard]] bool contains(const QDateTime &time) const;

    friend bool operator==(const Period &, const Period &) = default;
};

/// What "2024", "2024-04", "2024-04-17" (also 17.04.2024) or a time "2024-04-17T09:30" asks for, alone or after a
/// comparison; nothing if it is none of these.
[[nodiscard]] std::optional<Period> periodOf(const QueryValue &value);

} // namespace Kodeks
