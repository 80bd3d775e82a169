// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sentenceend.h"

#include "core/structure/abbreviationtable.h"
#include "core/structure/monthname.h"
#include "core/structure/notemark.h"
#include "core/structure/sentencebeginning.h"
#include "core/structure/stoppedword.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

bool isFullStop(QChar c)
{
    return c == u'.';
}

/// Marks that need no space after them.
bool isIdeographicMark(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'｡';
}

bool isMarkBeyondAscii(QChar c)
{
    return c == u'…' || c == u'؟' || c == u'۔' || c == u'।' || c == u'‼' || c == u'⁇' || c == u'⁈' || c == u'⁉'
        || isIdeographicMark(c);
}

bool isMark(QChar c)
{
    if (c.unicode() < 0x80)
        return isFullStop(c) || c == u'!' || c == u'?';
    return isMarkBeyondAscii(c);
}

/// Right behind a mark; Danes and Germans close with what others open with.
bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'*' || c.category() == QChar::Punctuation_Close
        || c.category() == QChar::Punctuation_FinalQuote || c.category() == QChar::Punctuation_InitialQuote;
}

struct FullStop
{
    QStringView sentence; ///< so far, without the stop
    QStringView after; ///< without white space before it
    QChar next; ///< the first letter or digit after it
    bool isClosed = false; ///< a parenthesis closes right behind it
};

/// "1. januar", "14. 2. 2024", and a number or letter that stands first and so counts an item.
bool isOrdinal(const FullStop &stop, QStringView word)
{
    if (countsItem(stop.sentence))
        return true;
    if (!isNumber(word) || word.size() > 2)
        return false;
    return startsWithMonth(stop.after) || (stop.next.isDigit() && word.toInt() <= 31);
}

/// "bilag A. Vi", "kap. 3 A. Vi", "bokstav b. Vi", "in the U.S. The": what would be an initial ends a sentence.
bool endsAfterLetter(const FullStop &stop, QStringView word)
{
    const bool isCapitals = isDottedLetters(word) && word.front().isUpper();
    if (!isCapitals && !isInitial(word))
        return false;
    if (beginsSentence(stop.after))
        return true;
    const QStringView before = stop.sentence.chopped(word.size());
    return word.size() == 1 && stop.next.isUpper() && !stop.after.startsWith("Kr."_L1)
        && (endsWithNamedThing(before) || endsWithShortNumber(before));
}

/// "Ordfører (Ap.) Kari": what stands alone in parentheses is shortened.
bool isBracketedWord(const FullStop &stop, QStringView word)
{
    const QStringView before = stop.sentence.chopped(word.size());
    return stop.isClosed && before.trimmed().size() > 1 && before.back().category() == QChar::Punctuation_Open;
}

bool fullStopEnds(const FullStop &stop, const Abbreviations &abbreviations)
{
    if (stop.next.isLower())
        return false;
    const QStringView word = lastWord(stop.sentence);
    if (word.isEmpty())
        return true;
    if (isOrdinal(stop, word) || isBracketedWord(stop, word))
        return false;
    if (endsAfterLetter(stop, word) || (stop.next.isUpper() && isCountedPart(stop.sentence.chopped(word.size()), word)))
        return true;
    const QString apart = writtenApart(stop.sentence);
    return !abbreviations.contain(isInAbbreviationTable(apart) ? QStringView(apart) : word, stop.after);
}

/// An end mark and what goes with it.
struct EndMark
{
    qsizetype start = 0;
    qsizetype marksEnd = 0; ///< behind the marks and what closes with them
    qsizetype end = 0; ///< behind the marks of notes too
};

bool isPlainWordBefore(QStringView paragraph, qsizetype mark)
{
    constexpr qsizetype shortest = 3;
    const qsizetype from = std::max<qsizetype>(0, mark - shortest);
    const QStringView before = paragraph.sliced(from, mark - from);
    return !before.isEmpty()
        && (isClosing(before.back())
            || (before.size() == shortest && std::ranges::all_of(before, [](QChar c) { return c.isLetter(); })));
}

EndMark endMarkAt(QStringView paragraph, qsizetype start)
{
    const auto pastClosing = [paragraph](qsizetype at) {
        while (at < paragraph.size() && (isMark(paragraph.at(at)) || isClosing(paragraph.at(at))))
            ++at;
        return at;
    };
    EndMark found{start, pastClosing(start + 1), 0};
    const qsizetype noted = noteMarksEnd(paragraph, found.marksEnd);
    found.end = noted > found.marksEnd        ? pastClosing(noted)
        : isPlainWordBefore(paragraph, start) ? plainNoteMarkEnd(paragraph, found.marksEnd)
                                              : found.marksEnd;
    return found;
}

bool endsHere(QStringView paragraph, qsizetype from, const EndMark &mark, const Abbreviations &abbreviations)
{
    if (mark.end == paragraph.size())
        return true;
    const QStringView marks = paragraph.sliced(mark.start, mark.marksEnd - mark.start);
    if (!paragraph.at(mark.end).isSpace())
        return std::ranges::any_of(marks, isIdeographicMark);
    QStringView after = paragraph.sliced(mark.end);
    after = after.sliced(std::ranges::find_if_not(after, [](QChar c) { return c.isSpace(); }) - after.begin());
    const QChar next = firstLetterOrDigit(after);
    const QStringView notes = paragraph.sliced(mark.marksEnd, mark.end - mark.marksEnd);
    if (isFullStop(marks.front()) && marks.size() == 1 && !notes.isEmpty() && notes.front().isDigit()
        && abbreviations.contain(lastWord(paragraph.sliced(from, mark.start - from)), notes))
        return false;
    if (isFullStop(marks.front()) && (marks.size() == 1 || isClosing(marks.at(1))))
        return fullStopEnds({paragraph.sliced(from, mark.start - from), after, next,
                                marks.size() > 1 && marks.at(1).category() == QChar::Punctuation_Close},
            abbreviations);
    const bool isOmission = marks.startsWith(u'…') || marks.startsWith(u"..");
    if (isOmission && opensWithOmission(paragraph.sliced(from, mark.start - from)))
        return false;
    const bool quotedOrTrailing = isClosing(marks.back()) || marks.front() == u'.' || marks.front() == u'…';
    return !(quotedOrTrailing && next.isLower());
}

} // namespace

qsizetype sentenceEnd(QStringView paragraph, qsizetype from, const Abbreviations &abbreviations)
{
    for (qsizetype i = from; i < paragraph.size();) {
        if (!isMark(paragraph.at(i))) {
            ++i;
            continue;
        }
        const EndMark mark = endMarkAt(paragraph, i);
        if (endsHere(paragraph, from, mark, abbreviations))
            return mark.end;
        i = mark.end;
    }
    return paragraph.size();
}

} // namespace Kodeks
