// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/lettercolors.h"
#include "ui/letter/marginlayout.h"

class QPainter;

namespace Kodeks {

/// Paints the brackets and labels beside the column.
void paintMargin(QPainter &painter, const MarginLayout &margin, const LetterColors &colors, PassageId current);

} // namespace Kodeks
