// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/spacedletters.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Kodeks {

namespace {

/// A stretch of words, as a half-open range of a row.
struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] qsizetype size() const { return to - from; }
};

double gapBefore(const WordRow &row, qsizetype at)
{
    return row.at(at).left - row.at(at - 1).right;
}

PdfWord together(const WordRow &row, Stretch part)
{
    PdfWord word = row.at(part.from);
    for (qsizetype i = part.from + 1; i < part.to; ++i) {
        word.text += row.at(i).text;
        word.right = row.at(i).right;
        word.spaceAfter = row.at(i).spaceAfter;
    }
    return word;
}

/// Letters as wide apart as no capitals are by themselves.
bool isWide(const PdfWord &word)
{
    constexpr qsizetype longest = 20;
    constexpr double wide = 0.8; // of a size, for each letter
    return word.text.size() > 1 && word.text.size() <= longest && word.text == word.text.toUpper()
        && word.width() > wide * word.letterSize() * static_cast<double>(word.text.size());
}

/// A letter, or several that kerning has brought together: more than three only where they are wide.
bool isPiece(const PdfWord &word)
{
    constexpr qsizetype longest = 3;
    return (word.text.size() <= longest || isWide(word))
        && std::ranges::all_of(word.text, [](QChar c) { return c.isLetter() || c == u'-' || c == u':'; });
}

bool areAllWide(const WordRow &row, Stretch part)
{
    return std::all_of(row.begin() + part.from, row.begin() + part.to, isWide);
}

/// Letters in the order of the alphabet, or all the same: choices and marks in columns.
bool areChoices(const WordRow &row, Stretch part)
{
    bool rising = true;
    bool same = true;
    for (qsizetype i = part.from + 1; i < part.to; ++i) {
        const ushort before = row.at(i - 1).text.front().toUpper().unicode();
        const ushort here = row.at(i).text.front().toUpper().unicode();
        rising = rising && here == before + 1;
        same = same && here == before;
    }
    return rising || same;
}

/// The longest stretch from a place on that may be spaced letters.
Stretch piecesFrom(const WordRow &row, qsizetype from)
{
    constexpr double widest = 2.2; // gap, in sizes of the letters
    Stretch part{from, from};
    while (part.to < row.size() && isPiece(row.at(part.to))
        && (part.to == from
            || (gapBefore(row, part.to) < widest * row.at(part.to).letterSize()
                && std::abs(row.at(part.to).letterSize() - row.at(from).letterSize()) < 0.1)))
        ++part.to;
    return part;
}

bool areSpacedLetters(const WordRow &row, Stretch part)
{
    constexpr qsizetype fewest = 4;
    qsizetype single = 0;
    qsizetype capitals = 0;
    for (qsizetype i = part.from; i < part.to; ++i) {
        single += row.at(i).text.size() == 1 ? 1 : 0;
        capitals += row.at(i).text == row.at(i).text.toUpper() ? 1 : 0;
    }
    constexpr qsizetype many = 6; // of which fewer need be single ones: kerning has brought the others together
    const bool mostly = single * 5 >= part.size() * (part.size() < many ? 3 : 2) || areAllWide(row, part);
    return part.size() >= fewest && mostly && (capitals == part.size() || single == part.size())
        && !areChoices(row, part);
}

/// The gap from which on words part: in the middle of the clearest jump among the gaps. Nothing where the gaps are
/// even and as wide as spaces are.
std::optional<double> partingGap(const WordRow &row, Stretch part)
{
    std::vector<double> gaps;
    for (qsizetype i = part.from + 1; i < part.to; ++i)
        gaps.push_back(std::max(0.1, gapBefore(row, i)));
    std::ranges::sort(gaps);
    double clearest = 1;
    double parting = 0;
    double narrowest = 0; ///< of those that part
    const size_t usual = areAllWide(row, part) ? 0 : gaps.size() / 2;
    for (size_t i = std::max<size_t>(1, usual); i < gaps.size(); ++i) {
        if (const double jump = gaps.at(i) / gaps.at(i - 1); jump > clearest) {
            clearest = jump;
            narrowest = gaps.at(i);
            parting = (gaps.at(i) + gaps.at(i - 1)) / 2;
        }
    }
    constexpr double clear = 1.3;
    constexpr double wide = 1.45; // a space between words, with the same room on both its sides, is far wider
    constexpr double space = 0.24; // of a size: no font's space is much narrower
    constexpr qsizetype fewestEven = 6;
    constexpr double widerThanSpaces = 0.38;
    constexpr double alike = 0.2; // points
    if (clearest >= clear && narrowest > wide * gaps.at(usual))
        return parting;
    if (usual == 0 && part.size() > 1)
        return 0;
    const double size = row.at(part.from).letterSize();
    const bool tracked
        = part.size() == row.size() && gaps.back() - gaps.front() < alike && gaps.front() > widerThanSpaces * size;
    if (gaps.back() < space * size || part.size() >= fewestEven || tracked)
        return gaps.back() + 1;
    return {};
}

void appendJoined(WordRow &out, const WordRow &row, Stretch part)
{
    const auto parting = partingGap(row, part);
    qsizetype from = part.from;
    for (qsizetype i = part.from + 1; i <= part.to; ++i) {
        if (i < part.to && parting && gapBefore(row, i) < *parting)
            continue;
        out.append(together(row, {from, i}));
        from = i;
    }
}

/// Single signs whose middles stand at even steps, wider apart than signs of a word.
Stretch combFrom(const WordRow &row, qsizetype from)
{
    const auto middle = [&](qsizetype at) { return (row.at(at).left + row.at(at).right) / 2; };
    Stretch part{from, from};
    double step = 0;
    for (; part.to < row.size() && row.at(part.to).text.size() == 1; ++part.to) {
        if (part.to == from)
            continue;
        const double here = middle(part.to) - middle(part.to - 1);
        const double size = row.at(part.to).letterSize();
        if (gapBefore(row, part.to) < 0.5 * size || here > 2.5 * size)
            break;
        if (step > 0 && std::abs(here - step) > 0.05 * step)
            break;
        step = step > 0 ? step : here;
    }
    return part;
}

bool isComb(const WordRow &row, Stretch part)
{
    constexpr qsizetype fewest = 3;
    const auto isSign = [](const PdfWord &word) { return word.text.front().isLetterOrNumber(); };
    return part.size() >= fewest && std::all_of(row.begin() + part.from, row.begin() + part.to, isSign)
        && !areChoices(row, part);
}

} // namespace

WordRow withWholeWords(const WordRow &row)
{
    WordRow whole;
    for (qsizetype i = 0; i < row.size();) {
        if (const Stretch comb = combFrom(row, i); isComb(row, comb)) {
            whole.append(together(row, comb));
            i = comb.to;
        } else if (const Stretch part = piecesFrom(row, i); areSpacedLetters(row, part)) {
            appendJoined(whole, row, part);
            i = part.to;
        } else {
            whole.append(row.at(i++));
        }
    }
    return whole;
}

} // namespace Kodeks
