// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>

namespace Kodeks {

/// The letters of pictures that leave Kodeks, the same whatever the window looks like.
[[nodiscard]] QFont pictureFont();
/// Black on white, with the hue of marks.
[[nodiscard]] QPalette picturePalette();

} // namespace Kodeks
