// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Kodeks {

/// A word as it stands on a page: lengths in points, from the upper left corner, downwards.
struct PdfWord
{
    QString text;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    bool spaceAfter = true; ///< that another word follows on its line, set apart by a space
};

/// A page's lines, in the order in which the words come; an empty line where a paragraph clearly ends.
[[nodiscard]] QStringList pdfLines(const QList<PdfWord> &words);

} // namespace Kodeks
