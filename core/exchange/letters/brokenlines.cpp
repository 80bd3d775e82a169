// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/brokenlines.h"

#include "core/exchange/flow/partednumber.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <vector>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar softHyphen(0x00AD);

struct Layout
{
    qsizetype usual = 0; ///< characters of a full line; 0: the text is not broken into lines
    bool spaced = false; ///< paragraphs are set apart by empty lines
};

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// Empty lines between others.
qsizetype blanksWithin(const QList<QStringView> &lines)
{
    const auto first = std::ranges::find_if_not(lines, isBlank);
    const auto last = std::find_if_not(lines.rbegin(), lines.rend(), isBlank).base();
    return first < last ? std::count_if(first, last, isBlank) : 0;
}

bool endsSentence(QStringView text)
{
    return u".!?:;…"_s.contains(text.back());
}

/// The length of the longest line that goes on in lower case, in a text of a few lines of which none is much longer.
qsizetype usualOfFew(const QList<QStringView> &lines)
{
    constexpr qsizetype mostLines = 30;
    constexpr qsizetype narrowest = 45;
    constexpr qsizetype widest = 100;
    qsizetype usual = 0;
    qsizetype longest = 0;
    for (qsizetype i = 0; i < lines.size() && lines.size() <= mostLines; ++i) {
        const QStringView line = lines.at(i).trimmed();
        const QStringView next = i + 1 < lines.size() ? lines.at(i + 1).trimmed() : QStringView();
        longest = std::max(longest, line.contains(u' ') ? line.size() : 0);
        const bool goesOn = !line.isEmpty() && !next.isEmpty() && !endsSentence(line) && next.front().isLower();
        if (goesOn && line.size() >= narrowest && (endsSentence(next) || next.size() * 2 > line.size()))
            usual = std::max(usual, line.size());
    }
    return usual <= widest && longest * 4 <= usual * 5 ? usual : 0;
}

Layout layoutOf(const QList<QStringView> &lines)
{
    std::vector<qsizetype> lengths;
    for (const QStringView line : lines) {
        if (!isBlank(line))
            lengths.push_back(line.size());
    }
    const bool spaced = blanksWithin(lines) * 15 >= lines.size();
    constexpr size_t fewest = 3;
    if (lengths.size() < fewest)
        return {usualOfFew(lines), spaced};
    const auto longer
        = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 19 / 20); // one line in twenty may be longer
    std::ranges::nth_element(lengths, longer);
    constexpr qsizetype narrowest = 30;
    constexpr qsizetype widest = 160;
    const qsizetype usual = *longer;
    const auto full = std::ranges::count_if(lengths, [usual](qsizetype length) { return length * 100 >= usual * 75; });
    const bool isBroken = usual >= narrowest && usual <= widest && full >= static_cast<qsizetype>(fewest);
    return {isBroken ? usual : usualOfFew(lines), spaced};
}

QStringView firstWord(QStringView line)
{
    const auto end = std::ranges::find_if(line, [](QChar unit) { return unit.isSpace(); });
    return line.first(end - line.begin());
}

/// An item of a list, or a label as mails have them ("To: …").
bool isItem(QStringView line)
{
    const QStringView word = firstWord(line);
    if (word.size() == 1)
        return !word.front().isLetterOrNumber();
    const bool closed = word.endsWith(u'.') || word.endsWith(u')');
    const QStringView inner = word.chopped(closed ? 1 : 0);
    if (word.size() > 1 && word.endsWith(u':'))
        return true;
    const bool numbered = !inner.isEmpty()
        && std::ranges::all_of(inner, [](QChar unit) { return unit.isDigit() || unit == u'.' || unit == u'('; });
    return numbered || (closed && word.endsWith(u')') && inner.size() <= 2) || u"•·‣▪●○■□➢–—"_s.contains(word.front());
}

/// Letters at the end or the beginning of a line.
QStringView trailingWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line.at(start - 1).isLetter())
        --start;
    return line.sliced(start);
}

QStringView leadingWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isLetter())
        ++end;
    return line.first(end);
}

/// All words, with the hyphens within them.
QSet<QString> wordsOf(const QList<QStringView> &lines)
{
    QSet<QString> words;
    for (const QStringView line : lines) {
        qsizetype start = -1;
        for (qsizetype i = 0; i <= line.size(); ++i) {
            const bool inside = i < line.size() && (line.at(i).isLetter() || (line.at(i) == u'-' && start >= 0));
            if (inside && start < 0)
                start = i;
            if (!inside && start >= 0) {
                words.insert(line.sliced(start, i - start).toString().toLower());
                start = -1;
            }
        }
    }
    return words;
}

constexpr qsizetype shownCharacters = 40;

/// The end of a line, from the beginning of a word on.
QStringView lastWords(QStringView line)
{
    if (line.size() <= shownCharacters)
        return line;
    const qsizetype from = line.indexOf(u' ', line.size() - shownCharacters - 1);
    return from >= 0 && from + 1 < line.size() ? line.sliced(from + 1) : line.last(shownCharacters);
}

/// The beginning of a line, up to the end of a word.
QStringView firstWords(QStringView line)
{
    if (line.size() <= shownCharacters)
        return line;
    const qsizetype to = line.lastIndexOf(u' ', shownCharacters);
    return line.first(to > 0 ? to : shownCharacters);
}

class Joiner
{
public:
    explicit Joiner(const QString &text)
        : m_lines(QStringView(text).split(u'\n'))
        , m_layout(layoutOf(m_lines))
        , m_words(m_layout.usual > 0 ? wordsOf(m_lines) : QSet<QString>())
    {
    }

    JoinedText joined() const
    {
        JoinedText result;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines.at(i);
            const bool certain = m_layout.usual > 0 || line.endsWith(softHyphen);
            const auto kind = i + 1 < m_lines.size() && certain ? joinOf(line, m_lines.at(i + 1)) : std::nullopt;
            result.text += kind == LineJoin::Kind::NoHyphen            ? line.chopped(1)
                : kind == LineJoin::Kind::Space && line.endsWith(u' ') ? line.chopped(1)
                                                                       : line;
            if (!kind) {
                result.text += i + 1 < m_lines.size() ? u"\n"_s : QString();
                continue;
            }
            result.text += *kind == LineJoin::Kind::Space ? u" "_s : QString();
            result.joins.append({i, *kind, lastWords(line).toString(), firstWords(m_lines.at(i + 1)).toString()});
        }
        return result;
    }

private:
    [[nodiscard]] std::optional<LineJoin::Kind> joinOf(QStringView first, QStringView second) const
    {
        if (isBlank(first) || isBlank(second) || second.front().isSpace() || first.contains(u'\t')
            || second.contains(u'\t'))
            return std::nullopt;
        constexpr qsizetype mostOfLine = 70;
        if (partsNumber(first, second) && first.size() * 100 > m_layout.usual * mostOfLine)
            return LineJoin::Kind::Hyphen;
        if (isItem(second))
            return std::nullopt;
        if (first.endsWith(u'-') || first.endsWith(softHyphen))
            return hyphenated(first, second);
        return goesOn(first, second) ? std::optional(LineJoin::Kind::Space) : std::nullopt;
    }

    [[nodiscard]] std::optional<LineJoin::Kind> hyphenated(QStringView first, QStringView second) const
    {
        const QString before = trailingWord(first.chopped(1)).toString().toLower();
        const QString after = leadingWord(second).toString();
        if (before.isEmpty() || after.isEmpty() || !after.front().isLower())
            return std::nullopt;
        if (first.endsWith(softHyphen))
            return LineJoin::Kind::NoHyphen;
        static const QSet<QString> conjunctions{u"og"_s, u"eller"_s, u"samt"_s, u"and"_s, u"or"_s};
        if (conjunctions.contains(after))
            return LineJoin::Kind::Space;
        const bool without = m_words.contains(before + after);
        const bool with = m_words.contains(before + u'-' + after);
        if (without == with)
            return std::nullopt;
        return without ? LineJoin::Kind::NoHyphen : LineJoin::Kind::Hyphen;
    }

    [[nodiscard]] bool goesOn(QStringView first, QStringView second) const
    {
        const QStringView text = first.trimmed();
        const qsizetype needed = (text.size() + 1 + firstWord(second).size()) * 100;
        if (!endsSentence(text) && second.front().isLower())
            return needed > m_layout.usual * 70;
        return m_layout.spaced && needed > m_layout.usual * 88;
    }

    QList<QStringView> m_lines;
    Layout m_layout;
    QSet<QString> m_words;
};

} // namespace

JoinedText joinBrokenLines(const QString &text)
{
    return Joiner(text).joined();
}

} // namespace Kodeks
