// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Kodeks {

/// What is laid out in one go: a line of the letter, or a piece of a very long line. UTF-16 units of the letter's text.
struct LetterBlock
{
    qsizetype start = 0;
    int length = 0; ///< without the line break
    bool blank = false; ///< nothing but white space
    bool first = true; ///< the first piece of its line
    bool last = true; ///< the last piece of its line

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const LetterBlock &, const LetterBlock &) = default;
};

/// The text cut at its line breaks, and lines longer than `longest` units cut after white space, else between
/// graphemes, else (in one endless grapheme) between code points. Never empty; O(length).
[[nodiscard]] QList<LetterBlock> letterBlocks(const QString &text, int longest = 2000);

} // namespace Kodeks
