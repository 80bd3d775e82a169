// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/directionkind.h"

#include <QCoreApplication>
#include <utility>

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

Sentence directionKindName(Direction::Kind kind)
{
    switch (kind) {
    case Direction::Kind::Transfer: return {"Display", QT_TRANSLATE_NOOP("Display", "transfer")};
    case Direction::Kind::Unchanged: return {"Display", QT_TRANSLATE_NOOP("Display", "unchanged")};
    case Direction::Kind::Cooperation: return {"Display", QT_TRANSLATE_NOOP("Display", "cooperation")};
    case Direction::Kind::Unclear: return {"Display", QT_TRANSLATE_NOOP("Display", "unclear")};
    }
    std::unreachable();
}

} // namespace Kodeks
