// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/refivalues.h"
#include "core/model/lettertext.h"

namespace Kodeks {

/// How a program counts positions in a text. The standard says code points of the plain text file, the end exclusive;
/// programs differ.
struct RefiCounting
{
    enum class Breaks { AsInFile, One, Two }; ///< what a line break counts as; AsInFile: two where the file has CRLF

    Breaks breaks = Breaks::AsInFile;
    bool mark = false; ///< the byte order mark is counted
    bool utf16 = false; ///< characters outside the basic plane count as two

    [[nodiscard]] bool isStandard() const { return *this == RefiCounting(); }
    /// A translated phrase: “line breaks counted as two characters”.
    [[nodiscard]] QString phrase() const;
    friend bool operator==(const RefiCounting &, const RefiCounting &) = default;
};

/// The selections of one source, placed in its normalised text.
struct RefiPlaces
{
    RefiCounting counting; ///< the one that was chosen
    qsizetype quoted = 0; ///< selections whose name may be a quote
    qsizetype agreeing = 0; ///< of these, those whose name is the text at their place, as counted so
    qsizetype standard = 0; ///< the same, as the standard counts
    QList<TextRange> ranges; ///< one for each selection; empty where there is no such place in the text
    QList<qsizetype> disagreeing; ///< selections whose name, though quotes agree elsewhere, is not the text there
};

/// Tries the ways of counting that make a difference in this text and takes the one with which most names (quotes, or
/// their beginnings) stand where their selections are; the standard's where none is better. `decoded`: the file's text
/// with its line breaks as they are; `text`: the same, normalised.
[[nodiscard]] RefiPlaces placeSelections(
    const QList<RefiSelection> &selections, const QString &decoded, const LetterText &text);

} // namespace Kodeks
