// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/blocks.h"

#include "core/structure/datetext.h"

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
            lines.append({line, itemMarker(line), blank});
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

/// The width of a letter too short for that: one long line whose sentence goes on is enough if no other says otherwise,
/// by ending a sentence or by being much longer.
std::optional<qsizetype> shortWrapWidth(const QList<Block> &lines)
{
    constexpr qsizetype mostLines = 20;
    constexpr qsizetype narrowest = 45;
    constexpr qsizetype widest = 100;
    qsizetype width = 0;
    qsizetype breaks = 0;
    qsizetype midSentence = 0;
    for (qsizetype i = 0; i + 1 < lines.size() && lines.size() < mostLines; ++i) {
        const QStringView line = lines.at(i).text;
        const QStringView next = lines.at(i + 1).text;
        if (!mayContinue(lines.at(i + 1)) || line.size() < narrowest)
            continue;
        ++breaks;
        if (endsSentence(line) || !startsInLowerCase(next) || (!endsSentence(next) && next.size() * 2 < line.size()))
            continue;
        ++midSentence;
        width = std::max(width, line.size());
    }
    const bool hasLonger = std::ranges::any_of(
        lines, [width](const Block &line) { return line.text.size() * 4 > width * 5 && line.text.contains(u' '); });
    const bool isWrapped = midSentence > 0 && midSentence * 2 >= breaks && width <= widest && !hasLonger;
    return isWrapped ? std::optional(width) : std::nullopt;
}

qsizetype firstWordLength(QStringView line)
{
    const auto space = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return space - line.begin();
}

/// Whether each word begins in a capital.
bool isNameLike(QStringView line)
{
    return std::ranges::none_of(line.split(u' ', Qt::SkipEmptyParts), startsInLowerCase);
}

/// Whether a program made the break between the two lines, of which the first ends `block`. A short name is a line of
/// its own ("Kari Nordmann" above "leder").
bool isSoftBreak(const Block &block, QStringView line, const Block &next, std::optional<qsizetype> width)
{
    if (!mayContinue(next) || !width || line.size() * 2 > *width * 3 || !dateOfLine(line).isNull())
        return false;
    const bool nextWordWouldHaveFitted = (line.size() + 1 + firstWordLength(next.text)) * 4 <= *width * 3;
    const bool isOwn = line.size() * 2 < *width && !block.wrapped && block.marker.isNull() && isNameLike(line);
    return (startsInLowerCase(next.text) && !isOwn) || !nextWordWouldHaveFitted;
}

/// "1." or "2)" alone on its line.
bool isLoneNumber(QStringView line)
{
    constexpr qsizetype longest = 4;
    return line.size() >= 2 && line.size() <= longest && (line.back() == u'.' || line.back() == u')')
        && std::ranges::all_of(line.chopped(1), [](QChar c) { return c.isDigit(); });
}

/// A number takes the line beneath it for its item where that begins like one.
void markLoneNumbers(QList<Block> &lines)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        Block &line = lines[i];
        if (isLoneNumber(line.text) && mayContinue(lines.at(i + 1)) && lines.at(i + 1).text.front().isUpper())
            line.marker = {ItemMarker::Kind::Number, line.text};
    }
}

} // namespace

namespace {

/// Tells of each line, asked in order, in which heading of the file it stands.
class HeadingWalk
{
public:
    HeadingWalk(const QString &text, const QList<HeadingSpan> &headings)
        : m_text(text)
        , m_headings(headings)
    {
    }

    /// -1: in none.
    qsizetype next(QStringView line)
    {
        const qsizetype start = line.begin() - m_text.begin();
        while (m_at < m_headings.size() && m_headings.at(m_at).end <= start)
            ++m_at;
        return m_at < m_headings.size() && m_headings.at(m_at).start <= start ? m_at : -1;
    }

private:
    QStringView m_text;
    const QList<HeadingSpan> &m_headings;
    qsizetype m_at = 0;
};

} // namespace

QList<Block> blocks(const QString &text, const QList<HeadingSpan> &headings)
{
    QList<Block> lines = nonBlankLines(text);
    markLoneNumbers(lines);
    std::optional<qsizetype> width = wrapWidth(lines);
    if (!width)
        width = shortWrapWidth(lines);
    HeadingWalk walk(text, headings);
    QList<Block> result;
    QStringView last;
    qsizetype lastHeading = -1;
    for (const Block &line : std::as_const(lines)) {
        const qsizetype heading = walk.next(line.text);
        const bool afterLoneMarker
            = !result.isEmpty() && result.last().text == result.last().marker.text && mayContinue(line);
        const bool goesOn = !result.isEmpty() && heading == lastHeading
            && (heading >= 0 || afterLoneMarker || isSoftBreak(result.last(), last, line, width));
        if (goesOn) {
            Block &block = result.last();
            block.text = QStringView(block.text.begin(), line.text.end());
            block.wrapped = true;
        } else {
            result.append(line);
            result.last().heading = heading < 0 ? -1 : headings.at(heading).level;
        }
        last = line.text;
        lastHeading = heading;
    }
    return result;
}

TextRange rangeOf(const LetterText &letter, QStringView part)
{
    const qsizetype start = part.begin() - QStringView(letter.string()).begin();
    return letter.rangeFromUtf16(start, start + part.size());
}

} // namespace Kodeks
