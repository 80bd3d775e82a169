// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/directionkind.h"

namespace Kodeks {

std::optional<Direction::Kind> directionKindFor(const QString &code, const QString &from, const QString &to)
{
    if (!from.isEmpty() && !to.isEmpty())
        return Direction::Kind::Transfer;
    if (!from.isEmpty() || !to.isEmpty())
        return std::nullopt;
    if (code == QLatin1StringView("D.UENDRET"))
        return Direction::Kind::Unchanged;
    if (code == QLatin1StringView("D.SAMARBEID"))
        return Direction::Kind::Cooperation;
    if (code == QLatin1StringView("D.UAVKLART"))
        return Direction::Kind::Unclear;
    return std::nullopt;
}

} // namespace Kodeks
