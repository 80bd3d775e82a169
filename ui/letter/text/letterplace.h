// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Kodeks {

/// Where somebody reads in a letter, whatever the window's width and the size of the letters.
struct LetterPlace
{
    qsizetype position = 0; ///< of the cursor, in code points
    qsizetype top = 0;      ///< code point that the line at the top of the view begins with
    int offset = 0;         ///< of that line from the top, in pixels

    friend bool operator==(const LetterPlace &, const LetterPlace &) = default;
};

} // namespace Kodeks
