// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

namespace Kodeks {

/// A stretch of a line over which the same marks lie.
struct MarkedPiece
{
    QString text;
    qsizetype mark = -1;     ///< of those that lie over it, the one that begins last; -1: none
    QList<qsizetype> begins; ///< the marks that begin right before it, by their place in the list that was given
};

using MarkedLine = QList<MarkedPiece>; ///< without its line break

/// The lines of a letter with marks on them. Marks may overlap, and go over line breaks; they are clipped to the text.
[[nodiscard]] QList<MarkedLine> markedLines(const LetterText &text, const QList<TextRange> &marks);

} // namespace Kodeks
