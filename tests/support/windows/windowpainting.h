// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>
#include <QRegion>
#include <functional>

class QWidget;

namespace Kodeks {

/// What is painted anew of a shown widget after a change.
[[nodiscard]] QRegion paintedAfter(QWidget &widget, const std::function<void()> &change);

/// Whether any pixel of that place in a picture is such a colour.
[[nodiscard]] bool hasColor(const QImage &image, QRect where, const std::function<bool(QColor)> &is);

} // namespace Kodeks
