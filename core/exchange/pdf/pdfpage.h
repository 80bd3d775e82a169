// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Kodeks {

/// A word as it stands on a page: lengths in points, from the upper left corner of the page as it is shown, downwards.
/// Whoever finds words on pages, in a PDF's own text or in a picture of it, gives them so.
struct PdfWord
{
    QString text;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    bool spaceAfter = true; ///< that another word follows on its line, set apart by a space
    double size = 0;        ///< of its letters, as a font's is told; 0: not known
    int turn = 0;           ///< quarter turns clockwise by which its letters lie, 0 to 3
    QByteArray font{};      ///< its name; may be empty

    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double width() const { return right - left; }
};

/// One page, with its words in the order in which they are read so far as that is known.
struct PdfPage
{
    double width = 0;
    double height = 0;
    QList<PdfWord> words;
};

} // namespace Kodeks
