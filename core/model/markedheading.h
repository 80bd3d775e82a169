// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

namespace Kodeks {

/// What a letter's file marks as a heading (a heading style of Word, h1 of a page, …).
struct MarkedHeading
{
    TextRange range; ///< of the whole heading; it may have line breaks
    int level = 1; ///< 1 to 9, 1 at the top; 0: the title of the document

    friend bool operator==(const MarkedHeading &, const MarkedHeading &) = default;
};

} // namespace Kodeks
