// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/directionkind.h"

#include "core/model/codebook.h"

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

std::optional<Direction::Kind> directionKindNamed(const QString &name)
{
    for (const auto kind : {Direction::Kind::Transfer, Direction::Kind::Unchanged, Direction::Kind::Cooperation,
             Direction::Kind::Unclear}) {
        if (directionKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace Kodeks
