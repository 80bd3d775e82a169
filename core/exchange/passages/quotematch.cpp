// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/quotematch.h"

#include "core/exchange/tables/sheettext.h"
#include "core/model/lettertext.h"
#include "core/model/seentext.h"

#include <QTextBoundaryFinder>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// As a letter has its line breaks, in one form of Unicode.
QString asInLetters(const QString &quote)
{
    return normalisedText(quote).normalized(QString::NormalizationForm_C);
}

/// Without signs that cannot be seen.
QString asSeen(QString text)
{
    return text.removeIf([](QChar c) { return isSkippedInWords(c.unicode()); });
}

} // namespace

QuoteMatch matchQuote(const QString &quote, const QString &slice)
{
    constexpr qsizetype leastOfCut = 60;
    if (quote == slice)
        return QuoteMatch::Whole;
    const QString one = asInLetters(quote);
    const QString other = asInLetters(slice);
    if (one == other || (other.endsWith(u'\n') && one == other.chopped(1)))
        return QuoteMatch::Whole;
    if (one.trimmed() == other.trimmed())
        return QuoteMatch::Trimmed;
    if (const QString seen = asSeen(one); !seen.trimmed().isEmpty() && seen == asSeen(other))
        return QuoteMatch::Whole;
    const bool isFull = one.size() >= longestCell - 1;
    const QString begun = one.endsWith(u'…') ? one.chopped(1) : one;
    const bool isCut = isFull || (begun.size() < one.size() && begun.size() >= leastOfCut);
    return isCut && other.startsWith(begun) ? QuoteMatch::Cut : QuoteMatch::None;
}

bool cutsSign(const LetterText &text, qsizetype position)
{
    constexpr qsizetype reach = 200; // UTF-16 units before it; signs are shorter
    const qsizetype at = text.toUtf16(position);
    const QString &string = text.string();
    if (at <= 0 || at >= string.size() || string.at(at) < QChar(0x80))
        return false;
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    const QString window = string.mid(from, 2 * reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(at - from);
    return !finder.isAtBoundary();
}

bool cutsWord(const LetterText &text, qsizetype position)
{
    const qsizetype at = text.toUtf16(position);
    const QString &string = text.string();
    return at > 0 && at < string.size() && string.at(at - 1).isLetterOrNumber() && string.at(at).isLetterOrNumber();
}

} // namespace Kodeks
