// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/text/cursorrange.h"

#include <QList>
#include <QRectF>

namespace Kodeks {

struct LaidOutBlock;

/// The rectangles a stretch of a block covers, one a line, more where writing directions mix; as high as the pitch,
/// counted from the block's text top, without the spaces at the end of a wrapped line.
[[nodiscard]] QList<QRectF> lineRects(const LaidOutBlock &block, LayoutRange range, int pitch);

} // namespace Kodeks
