// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

namespace Kodeks {

/// Bytes of a character in UTF-8.
[[nodiscard]] int utf8Size(char32_t character);

/// How a program counts positions in a text. The standard says code points of the plain text file, the end exclusive;
/// programs differ.
struct RefiCounting
{
    enum class Breaks { AsInFile, One, Two }; ///< what a line break counts as; AsInFile: two where the file has CRLF
    enum class Unit { CodePoint, Utf16, Utf8 };

    Breaks breaks = Breaks::AsInFile;
    bool mark = false; ///< the byte order mark is counted, which is three in UTF-8
    Unit unit = Unit::CodePoint;
    bool lastIncluded = false; ///< the end is the last character's place

    [[nodiscard]] bool isStandard() const { return *this == RefiCounting(); }
    /// A translated phrase: “line breaks counted as two characters”.
    [[nodiscard]] QString phrase() const;
    friend bool operator==(const RefiCounting &, const RefiCounting &) = default;
};

/// Which characters of a text some programs count as more than one.
class WideCharacters
{
public:
    struct Wide
    {
        qsizetype position = 0; ///< in code points of the normalised text
        qsizetype more = 0;     ///< what it and those before it count beyond one each
        bool isBreak = false;
    };

    /// `decoded`: the file's text with its line breaks as they are; `text`: the same, normalised.
    WideCharacters(const QString &decoded, const LetterText &text);

    [[nodiscard]] QList<Wide> wide(const RefiCounting &counting) const;
    /// Those that differ from one another in this text, the standard's first and likelier ones sooner.
    [[nodiscard]] QList<RefiCounting> countings() const;

private:
    struct Character
    {
        qsizetype position = 0;
        bool isBreak = false;
        bool isCrlf = false;
        int utf16 = 1;
        int utf8 = 1;
    };
    QList<Character> m_characters; ///< line breaks and what is not ASCII
    bool m_crlf = false;
    bool m_single = false; ///< there are line breaks that are no CRLF
    bool m_astral = false;
    bool m_foreign = false; ///< there is something outside ASCII
};

/// From positions as counted to code points of the normalised text.
class CountedPositions
{
public:
    CountedPositions(const WideCharacters &characters, const RefiCounting &counting, qsizetype length);

    /// Whole characters: what begins or ends within one has all of it, but half a line break is none of it. An end just
    /// behind the text, where some programs count a line break of their own, is the text's end. Empty where the text
    /// has no such place.
    [[nodiscard]] TextRange range(qint64 start, qint64 end) const;

private:
    /// A place of the text; the two differ where it lies within a character. -1: outside.
    struct Point
    {
        qsizetype asStart = -1;
        qsizetype asEnd = -1;
    };
    [[nodiscard]] Point point(qint64 counted) const;

    QList<WideCharacters::Wide> m_wide;
    RefiCounting m_counting;
    qsizetype m_length;
};

} // namespace Kodeks
