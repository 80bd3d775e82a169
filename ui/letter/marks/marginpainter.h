// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/layout/lettercolors.h"
#include "ui/letter/marks/marginlayout.h"

class QPainter;

namespace Kodeks {

/// Paints the brackets and labels beside the column, as far as `dirty` asks for them.
void paintMargin(QPainter &painter, const MarginLayout &margin, const LetterColors &colors, const QRegion &dirty);

} // namespace Kodeks
