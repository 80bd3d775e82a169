// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/shade.h"

#include <QPalette>

namespace Kodeks {

/// The letter's colours, made from the palette in charge, for light and dark alike.
struct LetterColors
{
    bool dark = false;
    bool strong = false; ///< the palette is one of high contrast: passages are underlined, not only tinted
    QColor base;
    QColor text;
    QColor muted;      ///< references and second lines of labels
    QColor question;
    QColor heading;
    QColor band;       ///< behind the cursor's sentence
    QColor accent;     ///< its bar, the caret, the outline of the current passage
    QColor selection;
    QColor hit;
    QColor currentHit;
    QColor hitEdge; ///< around what is found

    [[nodiscard]] static LetterColors of(const QPalette &palette);

    /// Behind the text of a passage; translucent, so that overlaps add up, and the fainter the more are below it.
    [[nodiscard]] QColor tint(const QColor &hue, bool mine, int depth) const;
    /// For lines and letters in the hue: contrast of at least 4.5 with the base.
    [[nodiscard]] QColor ink(const QColor &hue) const;
};

} // namespace Kodeks
