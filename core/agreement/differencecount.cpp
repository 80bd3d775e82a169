// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/differencecount.h"

#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString differenceKindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotFound:
        return u"not_found"_s;
    case DifferenceKind::Boundaries:
        return u"boundaries"_s;
    case DifferenceKind::Task:
        return u"task"_s;
    case DifferenceKind::Direction:
        return u"direction"_s;
    case DifferenceKind::From:
        return u"from"_s;
    case DifferenceKind::To:
        return u"to"_s;
    case DifferenceKind::Arguments:
        return u"arguments"_s;
    }
    std::unreachable();
}

} // namespace Kodeks
