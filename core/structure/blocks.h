// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/structure/itemmarker.h"

#include <QList>

namespace Kodeks {

/// A stretch of the letter between two line breaks that its writer made: a heading, a reference line, a list item with
/// its marker or a paragraph. Its views point into the letter's text and live as long as that does.
struct Block
{
    QStringView text; ///< never empty, no white space around it; line breaks in it were made by a program
    ItemMarker marker; ///< at the start of `text`, or none
    bool blankBefore = false; ///< the first block counts as having one
    bool wrapped = false; ///< runs over more than one line
    int heading = -1; ///< MarkedHeading::level of what the letter's file marks as a heading; -1: nothing

    /// The text after the marker.
    [[nodiscard]] QStringView body() const { return text.sliced(marker.text.size()).trimmed(); }
};

/// A heading that a file marks, in UTF-16 units of the text.
struct HeadingSpan
{
    qsizetype start = 0;
    qsizetype end = 0;
    int level = 1; ///< as MarkedHeading's
};

/// The blocks of a text, in order. Lines are joined only where the text is hard-wrapped (see README.md) and never
/// over a blank line or to an item's start; the lines of one of `headings` (in order, not overlapping) always are, and
/// never with others. Linear in the length of the text.
[[nodiscard]] QList<Block> blocks(const QString &text, const QList<HeadingSpan> &headings = {});

/// Where a view into the letter's text lies.
[[nodiscard]] TextRange rangeOf(const LetterText &letter, QStringView part);

} // namespace Kodeks
