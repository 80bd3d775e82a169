// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

#include <QList>
#include <functional>

namespace Kodeks {

/// Gives the words that touch a range, in order; one at the range's edge may be cut there. Asked for small ranges.
using WordFinder = std::function<QList<TextRange>(TextRange within)>;

/// Words by Unicode's default rules (UAX #29).
[[nodiscard]] WordFinder unicodeWords(const LetterText &text);

/// The steps between words of a letter of `length` code points.
class LetterWords
{
public:
    LetterWords() = default;
    LetterWords(WordFinder finder, qsizetype length);

    /// The first end of a word after `position`; `length` if there is none.
    [[nodiscard]] qsizetype endAfter(qsizetype position) const;
    /// The last end of a word before `position`; 0 if there is none.
    [[nodiscard]] qsizetype endBefore(qsizetype position) const;
    [[nodiscard]] qsizetype startAfter(qsizetype position) const;
    [[nodiscard]] qsizetype startBefore(qsizetype position) const;
    /// The word that holds `position` or ends there; empty at `position` if there is none.
    [[nodiscard]] TextRange at(qsizetype position) const;

private:
    using Edge = qsizetype TextRange::*;
    [[nodiscard]] qsizetype after(qsizetype position, Edge edge) const;
    [[nodiscard]] qsizetype before(qsizetype position, Edge edge) const;

    WordFinder m_finder;
    qsizetype m_length = 0;
};

} // namespace Kodeks
