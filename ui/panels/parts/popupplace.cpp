// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/popupplace.h"

#include <algorithm>

namespace Kodeks {

QRect popupPlace(const QRect &under, const QSize &size, const QSize &available)
{
    const QSize fitting = size.boundedTo(available);
    const int below = under.bottom() + 1;
    const int above = under.top() - fitting.height();
    const int lowest = available.height() - fitting.height();
    const int y = below <= lowest && below >= 0 ? below
        : above >= 0 && above <= lowest         ? above
                                                : std::clamp(below, 0, lowest);
    const int x = std::clamp(under.left(), 0, available.width() - fitting.width());
    return {QPoint(x, y), fitting};
}

} // namespace Kodeks
