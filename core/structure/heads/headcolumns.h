// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// Of a line in two columns, which a tab or three spaces part, what stands on the left: "Ola Nordmann", where far
/// behind it is "Oslo, 2.5.2024". The whole line where it has one column.
[[nodiscard]] QStringView firstColumn(QStringView line);
/// What stands on the right; empty where the line has not just two columns.
[[nodiscard]] QStringView secondColumn(QStringView line);

} // namespace Kodeks
