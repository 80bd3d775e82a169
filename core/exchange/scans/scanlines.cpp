// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanlines.h"

#include <QRegularExpression>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

PageBox around(const PageBox &a, const PageBox &b)
{
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

/// A bullet, a dash, "1.", "a)" or "(2)" alone: the first word of an item of a list.
bool beginsItem(const ScanLine &line)
{
    static const QRegularExpression sign(u"^([•●▪·*+»–—-]|\\(?(\\d{1,3}|[A-Za-z])[.)])$"_s);
    return line.words.size() > 1 && sign.match(line.words.constFirst().text).hasMatch();
}

/// Whether the next line's first word would not have fitted on this one; a space is a third of a line's height wide,
/// and boxes of words are a little uncertain.
bool isFull(const ScanLine &line, const ScanWord &next)
{
    constexpr double a4 = 0.7071; // of height to width, to compare the two
    const double space = line.height() / a4 / 3;
    return line.box.right + space + (next.straight.right - next.straight.left) > line.columnRight - space;
}

bool beginsSmall(const ScanLine &line)
{
    return line.words.constFirst().text.front().isLower();
}

} // namespace

QList<ScanLine> scanLines(const QList<ScanWord> &page)
{
    QList<ScanLine> lines;
    qsizetype block = 0; // its first line
    const auto endBlock = [&] {
        int right = 0;
        for (qsizetype i = block; i < lines.size(); ++i)
            right = std::max(right, lines.at(i).box.right);
        for (qsizetype i = block; i < lines.size(); ++i)
            lines[i].columnRight = right;
        block = lines.size();
    };
    for (const ScanWord &word : page) {
        if (word.begins == ScanWord::Begins::Block)
            endBlock();
        if (lines.isEmpty() || word.begins != ScanWord::Begins::Word) {
            lines.append({{word}, word.straight});
        } else {
            lines.last().words.append(word);
            lines.last().box = around(lines.constLast().box, word.straight);
        }
    }
    endBlock();
    return lines;
}

LineStep stepBetween(const ScanLine &line, const ScanLine &next)
{
    const int gap = next.box.top - line.box.bottom;
    const int height = std::max(1, std::min(line.height(), next.height()));
    const bool below = gap > -height;
    const bool sameColumn = below && next.box.left < line.columnRight && next.columnRight > line.box.left;
    if (!sameColumn || gap > height)
        return LineStep::NewParagraph;
    const bool sameParagraph = next.begins() == ScanWord::Begins::Line || beginsSmall(next);
    const bool goesOn = sameParagraph && !beginsItem(next) && isFull(line, next.words.constFirst());
    return goesOn ? LineStep::GoesOn : LineStep::NewLine;
}

} // namespace Kodeks
