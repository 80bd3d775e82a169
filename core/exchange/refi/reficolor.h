// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// A colour as programs write it, as "#rrggbb": 3, 4, 6 or 8 digits after # (of 8, the two first are the opacity, as
/// .NET has it, unless only the last are ff), rgb() and hsl() of CSS in either notation, and the names of CSS and
/// X11's. Opacity is left out. Empty for what is none.
[[nodiscard]] QString refiColor(const QString &written);

} // namespace Kodeks
