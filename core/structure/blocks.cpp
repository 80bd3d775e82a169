// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/blocks.h"

#include <optional>

namespace Kodeks {

namespace {

constexpr qsizetype narrowestPage = 30;
constexpr qsizetype widestPage = 140;

QList<Block> nonBlankLines(QStringView text)
{
    QList<Block> lines;
    bool blank = true;
    for (const QStringView raw : text.tokenize(u'\n')) {
        const QStringView line = raw.trimmed();
        if (!line.isEmpty())
            lines.append({line, itemMarker(line), blank, false});
        blank = line.isEmpty();
    }
    return lines;
}

/// The length that one line in twenty reaches or exceeds.
qsizetype usualWidth(const QList<Block> &lines)
{
    QList<qsizetype> lengths;
    lengths.reserve(lines.size());
    for (const Block &line : lines)
        lengths.append(line.text.size());
    const auto place = lengths.begin() + (lengths.size() - 1) * 19 / 20;
    std::nth_element(lengths.begin(), place, lengths.end());
    return *place;
}

bool endsSentence(QStringView line)
{
    const QChar last = line.back();
    return last == u'.' || last == u'?' || last == u'!' || last == u':';
}

bool startsInLowerCase(QStringView line)
{
    return line.front().isLetter() && !line.front().isUpper();
}

bool mayContinue(const Block &next)
{
    return !next.blankBefore && next.marker.isNull();
}

/// The width the letter was wrapped to, if a program wrapped it: most of its well-filled lines break in
/// mid-sentence.
std::optional<qsizetype> wrapWidth(const QList<Block> &lines)
{
    if (lines.isEmpty())
        return {};
    const qsizetype width = usualWidth(lines);
    if (width < narrowestPage || width > widestPage)
        return {};
    qsizetype breaks = 0;
    qsizetype midSentence = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QStringView line = lines.at(i).text;
        if (!mayContinue(lines.at(i + 1)) || line.size() * 2 < width || line.size() * 2 > width * 3)
            continue;
        ++breaks;
        if (!endsSentence(line) && startsInLowerCase(lines.at(i + 1).text))
            ++midSentence;
    }
    return midSentence >= 2 && midSentence * 2 >= breaks ? std::optional(width) : std::nullopt;
}

qsizetype firstWordLength(QStringView line)
{
    const auto space = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return space - line.begin();
}

/// Whether a program made the break between the two lines.
bool isSoftBreak(QStringView line, const Block &next, std::optional<qsizetype> width)
{
    if (!mayContinue(next) || !width || line.size() * 2 > *width * 3)
        return false;
    const bool nextWordWouldHaveFitted = (line.size() + 1 + firstWordLength(next.text)) * 4 <= *width * 3;
    return startsInLowerCase(next.text) || !nextWordWouldHaveFitted;
}

} // namespace

QList<Block> blocks(const QString &text)
{
    const QList<Block> lines = nonBlankLines(text);
    const std::optional<qsizetype> width = wrapWidth(lines);
    QList<Block> result;
    QStringView last;
    for (const Block &line : lines) {
        const bool afterLoneMarker
            = !result.isEmpty() && result.last().text == result.last().marker.text && mayContinue(line);
        if (!result.isEmpty() && (afterLoneMarker || isSoftBreak(last, line, width))) {
            Block &block = result.last();
            block.text = QStringView(block.text.begin(), line.text.end());
            block.wrapped = true;
        } else {
            result.append(line);
        }
        last = line.text;
    }
    return result;
}

TextRange rangeOf(const LetterText &letter, QStringView part)
{
    const qsizetype start = part.begin() - QStringView(letter.string()).begin();
    return letter.rangeFromUtf16(start, start + part.size());
}

} // namespace Kodeks
