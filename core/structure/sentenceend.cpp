// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sentenceend.h"

#include "core/structure/abbreviation.h"
#include "core/structure/monthname.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype lookAhead = 16;

bool isFullStop(QChar c)
{
    return c == u'.';
}

/// Marks that need no space after them.
bool isIdeographicMark(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'｡';
}

bool isMark(QChar c)
{
    return isFullStop(c) || c == u'!' || c == u'?' || c == u'…' || c == u'؟' || c == u'۔' || c == u'।' || c == u'‼'
        || c == u'⁇' || c == u'⁈' || c == u'⁉' || isIdeographicMark(c);
}

bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'*' || c.category() == QChar::Punctuation_Close
        || c.category() == QChar::Punctuation_FinalQuote || c == u'“';
}

/// The first letter or digit of what follows, past quotes, parentheses and dashes; null if there is none near.
QChar firstLetterOrDigit(QStringView after)
{
    for (const QChar c : after.first(std::min(after.size(), lookAhead))) {
        if (c.isLetterOrNumber())
            return c;
    }
    return {};
}

struct FullStop
{
    QStringView sentence; ///< so far, without the stop
    QStringView after; ///< without white space before it
    QChar next; ///< the first letter or digit after it
};

/// The word before the stop, without opening quotes and parentheses.
QStringView lastWord(QStringView sentence)
{
    qsizetype start = sentence.size();
    const qsizetype furthest = std::max<qsizetype>(0, start - longestAbbreviation - 1);
    while (start > furthest) {
        const QChar c = sentence.at(start - 1);
        if (c.isSpace() || c == u'/' || c == u'"' || c.category() == QChar::Punctuation_Open
            || c.category() == QChar::Punctuation_InitialQuote)
            break;
        --start;
    }
    return sentence.sliced(start);
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// "1. januar", "14. 2. 2024", and a number or letter that stands first and so counts an item.
bool isOrdinal(const FullStop &stop, QStringView word)
{
    if (word.size() == stop.sentence.trimmed().size() && (word.size() == 1 || (isNumber(word) && word.size() <= 3)))
        return true;
    if (!isNumber(word) || word.size() > 2)
        return false;
    return startsWithMonth(stop.after) || (stop.next.isDigit() && word.toInt() <= 31);
}

bool fullStopEnds(const FullStop &stop)
{
    if (stop.next.isLower())
        return false;
    const QStringView word = lastWord(stop.sentence);
    return !isOrdinal(stop, word) && !isAbbreviation(word, stop.next);
}

/// `mark` to `end` hold the marks and what closes with them.
bool endsHere(QStringView paragraph, qsizetype from, qsizetype mark, qsizetype end)
{
    if (end == paragraph.size())
        return true;
    const QStringView marks = paragraph.sliced(mark, end - mark);
    if (!paragraph.at(end).isSpace())
        return std::ranges::any_of(marks, isIdeographicMark);
    QStringView after = paragraph.sliced(end);
    after = after.sliced(std::ranges::find_if_not(after, [](QChar c) { return c.isSpace(); }) - after.begin());
    const QChar next = firstLetterOrDigit(after);
    if (isFullStop(marks.front()) && (marks.size() == 1 || isClosing(marks.at(1))))
        return fullStopEnds({paragraph.sliced(from, mark - from), after, next});
    const bool quotedOrTrailing = isClosing(marks.back()) || marks.front() == u'.' || marks.front() == u'…';
    return !(quotedOrTrailing && next.isLower());
}

} // namespace

qsizetype sentenceEnd(QStringView paragraph, qsizetype from)
{
    for (qsizetype i = from; i < paragraph.size();) {
        if (!isMark(paragraph.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < paragraph.size() && (isMark(paragraph.at(end)) || isClosing(paragraph.at(end))))
            ++end;
        if (endsHere(paragraph, from, i, end))
            return end;
        i = end;
    }
    return paragraph.size();
}

} // namespace Kodeks
