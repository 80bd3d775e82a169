// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Kodeks {

/// Relative luminance of an opaque colour, 0 to 1 (WCAG 2.1).
[[nodiscard]] double luminance(const QColor &color);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The opaque colour that far (0 to 1) on the way from `a` to `b`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, float share);

} // namespace Kodeks
