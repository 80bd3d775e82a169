// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace Kodeks {

/// A uuid of its own for each number.
[[nodiscard]] inline QUuid numbered(int number)
{
    return QUuid(uint(number), 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

} // namespace Kodeks
