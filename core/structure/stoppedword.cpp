// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/stoppedword.h"

#include "core/structure/abbreviationtable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

bool isOpening(QChar c)
{
    return c == u'"' || c == u'„' || c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote;
}

/// Signs that open a quote where they stand before a word.
bool mayOpen(QChar c)
{
    return isOpening(c) || c.category() == QChar::Punctuation_FinalQuote || c == u'\'';
}

bool isLetterOfPart(QChar c)
{
    return c.isLetter();
}

bool endsWithStopAndSpace(QStringView text)
{
    return text.size() >= 2 && text.back().isSpace() && text.at(text.size() - 2) == u'.';
}

QStringView pastOpening(QStringView word)
{
    return word.sliced(std::ranges::find_if_not(word, mayOpen) - word.begin());
}

} // namespace

QStringView lastWord(QStringView sentence)
{
    qsizetype start = sentence.size();
    const qsizetype furthest = std::max<qsizetype>(0, start - longestAct - 1);
    while (start > furthest) {
        const QChar c = sentence.at(start - 1);
        if (c.isSpace() || c == u'/' || isOpening(c))
            break;
        --start;
    }
    return pastOpening(sentence.sliced(start));
}

QString writtenApart(QStringView sentence)
{
    constexpr qsizetype longestPart = 8;
    constexpr qsizetype mostParts = 4;
    const QStringView last = lastWord(sentence);
    if (last.isEmpty() || last.size() > longestPart || last.front().isUpper())
        return {};
    QString whole;
    QStringView before = sentence.chopped(last.size());
    for (qsizetype parts = 1; parts < mostParts && endsWithStopAndSpace(before); ++parts) {
        const QStringView part = lastWord(before.chopped(2));
        if (part.isEmpty() || part.size() > longestPart || !std::ranges::all_of(part, isLetterOfPart))
            break;
        whole.prepend(u'.');
        whole.prepend(part);
        before = before.chopped(2 + part.size());
    }
    return whole.isEmpty() ? whole : whole.append(last);
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

bool countsItem(QStringView sentence)
{
    constexpr qsizetype longest = 24;
    static const QRegularExpression form(
        u"^(?:(?:\\p{L}|\\d{1,3}|[ivx]{1,5}|[IVX]{1,5})(?:\\.(?:\\d{1,3}|\\p{L}))*(?:(?<=\\d)\\s?\\p{L})?|"
        "(?:§+\\s?|(?i:ad|kap|pkt|art|nr|spm|avsn|punkt|kapittel|kapitel|artikkel|artikel|spørsmål|spørgsmål|fråga|"
        "paragraf|avsnitt|del|vedlegg|bilag|bilaga|sak|section|chapter|article|question|part|annex)\\.?\\s)"
        "(?:\\d{1,3}(?:[.-]\\d{1,3})*(?:\\s?\\p{L})?|[IVX]{1,5}|[A-H]))$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    sentence = sentence.trimmed();
    return !sentence.isEmpty() && sentence.size() <= longest && form.matchView(sentence).hasMatch();
}

bool isCountedPart(QStringView before, QStringView word)
{
    static const QRegularExpression form(
        u"(?:\\d[a-z]?\\.?|\\b(?:første|fyrste|annet|andre|andet|andra|anna|tredje|fjerde|fjärde|femte|sjette|siste|"
        "sista|sidste|första|neste|forrige|samme|dette))\\s$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (word != u"pkt" && word != u"st" && word != u"stk" && word != u"avsn" && word != u"mom")
        return false;
    constexpr qsizetype longest = 12;
    return form.matchView(before.last(std::min(before.size(), longest))).hasMatch();
}

bool endsWithShortNumber(QStringView before)
{
    constexpr qsizetype longest = 3;
    if (before.isEmpty() || !before.back().isSpace())
        return false;
    before = before.trimmed();
    qsizetype start = before.size();
    while (start > 0 && before.at(start - 1).isDigit())
        --start;
    const qsizetype digits = before.size() - start;
    return digits > 0 && digits <= longest;
}

bool opensWithOmission(QStringView sentence)
{
    const bool spaced = !sentence.isEmpty() && sentence.back().isSpace();
    sentence = sentence.trimmed();
    while (!sentence.isEmpty() && (sentence.back() == u'(' || sentence.back() == u'['))
        sentence = sentence.chopped(1).trimmed();
    if (sentence.isEmpty())
        return true;
    const QChar last = sentence.back();
    if (isOpening(last) && last != u'"')
        return true;
    const bool afterSpace = sentence.size() < 2 || sentence.at(sentence.size() - 2).isSpace();
    return !spaced && mayOpen(last) && afterSpace;
}

} // namespace Kodeks
