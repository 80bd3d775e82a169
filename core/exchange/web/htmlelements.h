// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// What a browser does not show of a page, by the name of its element.
[[nodiscard]] bool isLeftOut(const QString &element);
/// What it does not show within a drawing or a formula.
[[nodiscard]] bool isLeftOutOfDrawings(const QString &element);
[[nodiscard]] bool isDrawing(const QString &element);
/// With an empty line before and after.
[[nodiscard]] bool standsApart(const QString &element);
/// On lines of its own.
[[nodiscard]] bool isBlock(const QString &element);

} // namespace Kodeks
