// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace Kodeks {

/// The sizes of the reading column, in device-independent pixels.
struct LetterStyle
{
    QFont font;
    int pitch = 0;          ///< from one baseline to the next
    int baseline = 0;       ///< from the top of a line to its baseline
    qreal character = 0;    ///< average width
    int column = 0;         ///< width of about 75 average characters
    qreal label = 0;        ///< average width of a character of the program's font, in which margins are written
    int paragraphGap = 0;   ///< below a line that ends with a single line break
    int headingGap = 0;     ///< above a heading or a question, besides
    int blank = 0;          ///< height of an empty line
    int blankMore = 0;      ///< height of an empty line after another one

    /// For a font whose size is at zoom 1.
    [[nodiscard]] static LetterStyle of(const QFont &font, qreal zoom);
};

/// Noto Serif if it is installed, else the system's serif font, a little larger than the program's own.
[[nodiscard]] QFont readingFont();

/// Where the column and the margins of the brackets lie in a viewport.
struct LetterColumns
{
    int left = 0;
    int width = 0;
    int margin = 0;      ///< left edge of the margin
    int marginWidth = 0;
    int second = 0;      ///< left edge of the margin left of the column
    int secondWidth = 0; ///< 0 where there is none

    /// Column and margin give way in turns, the margin at last down to bare brackets; a wider viewport makes neither
    /// narrower. A `wished` width of the margin is kept as far as the column can still be read; 0 for none.
    [[nodiscard]] static LetterColumns fit(int viewportWidth, const LetterStyle &style, int wished = 0);
    /// With a margin of the same width on either side.
    [[nodiscard]] static LetterColumns fitBetween(int viewportWidth, const LetterStyle &style, int wished = 0);
    friend bool operator==(const LetterColumns &, const LetterColumns &) = default;
};

} // namespace Kodeks
