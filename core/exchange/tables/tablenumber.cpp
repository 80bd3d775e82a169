// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/tablenumber.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 40;

QRegularExpressionMatch matched(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

void addNumber(QList<qint64> &numbers, const QString &digits)
{
    bool right = false;
    const qint64 number = digits.toLongLong(&right);
    if (right && !numbers.contains(number))
        numbers.append(number);
}

bool beginsAsFormula(const QString &text)
{
    return QStringView(u"=+-@").contains(text.front()) && text.size() > 1;
}

/// Digits that are not written so once they have been a number.
bool isOtherAsNumber(const QString &text)
{
    static const QRegularExpression number(
        u"[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d+)?$|\\d{1,3}(?:[ .,\u00a0]\\d{3})+$"_s);
    constexpr qsizetype exactDigits = 15;
    if (!matched(number, text).hasMatch())
        return false;
    const bool isPlain = std::ranges::all_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    return !isPlain || text.size() > exactDigits || (text.size() > 1 && text.front() == u'0');
}

/// "1-2", "3/4", "24/0077", "17.4.", "1:30", "mar 1", "MAR1", "1. mai".
bool looksLikeDate(const QString &text)
{
    static const QRegularExpression digits(u"\\d{1,4}\\s?[-/.:]\\s?\\d{1,4}(?:\\s?[-/.:]\\s?\\d{0,4})?$"_s);
    static const QRegularExpression named(
        u"(?:\\d{1,4}[-. /]{0,2})?(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|des)[a-zæøå]*"
        "(?:[-. /]{0,2}\\d{1,4})?(?:[-. /,]{0,2}\\d{1,4})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matched(digits, text).hasMatch() || matched(named, text).hasMatch();
}

/// What any of these begins with; most texts do not, and need not be matched.
bool mayBecomeAnother(QChar first)
{
    constexpr QStringView beginnings(u"0123456789+-.,jfmasondJFMASOND");
    return beginnings.contains(first) || first.unicode() >= 0x80; // what is not ASCII may have a lower case in it
}

} // namespace

QList<qint64> wholeNumbers(const QString &cell)
{
    static const QRegularExpression decimals(u"([+-]?\\d+)[.,]0+$"_s);
    static const QRegularExpression thousands(
        u"([+-]?\\d{1,3})([ .,'\u2019\u00a0\u2009\u202f])(\\d{3}(?:\\2\\d{3})*)(?:[.,]0+)?$"_s);
    static const QRegularExpression power(u"[+-]?\\d+(?:[.,]\\d+)?[eE][+-]?\\d{1,2}$"_s);
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    QList<qint64> numbers;
    QString text = cell.trimmed();
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    if (text.size() > longestNumber)
        return {};
    addNumber(numbers, text);
    if (std::ranges::all_of(text, [](QChar unit) { return unit.isDigit(); }))
        return numbers;
    if (const auto match = matched(decimals, text); match.hasMatch())
        addNumber(numbers, match.captured(1));
    if (const auto match = matched(thousands, text); match.hasMatch())
        addNumber(numbers, match.captured(1) + match.captured(3).remove(match.captured(2)));
    if (matched(power, text).hasMatch()) {
        const double number = text.replace(u',', u'.').toDouble();
        if (number == std::floor(number) && std::abs(number) <= exact)
            numbers.append(static_cast<qint64>(number));
    }
    return numbers;
}

bool isFormulaError(const QString &cell)
{
    static const QStringList known{u"#NAME?"_s, u"#NAVN?"_s, u"#REF!"_s, u"#VALUE!"_s, u"#VERDI!"_s, u"#VERDI"_s,
        u"#NUM!"_s, u"#DIV/0!"_s, u"#NULL!"_s, u"#N/A"_s, u"#I/T"_s, u"#SPILL!"_s, u"#CALC!"_s, u"#FIELD!"_s};
    static const QRegularExpression calc(u"Err:\\d{3}$"_s);
    const QString text = cell.trimmed();
    return (text.startsWith(u'#') && known.contains(text))
        || (text.size() < longestNumber && matched(calc, text).hasMatch());
}

bool isTitleOfNone(const QString &title)
{
    static const QRegularExpression made(
        u"(?:unnamed: ?\\d+|\\.\\.\\.\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    return title.size() < longestNumber && matched(made, title).hasMatch();
}

bool isChangedBySpreadsheets(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    if (beginsAsFormula(cell))
        return true;
    const QString text = cell.trimmed();
    if (text.isEmpty() || text.size() > longestNumber || !mayBecomeAnother(text.front()))
        return false;
    const bool hasDigit = std::ranges::any_of(text, [](QChar unit) { return unit.isDigit(); });
    return hasDigit && (isOtherAsNumber(text) || looksLikeDate(text));
}

} // namespace Kodeks
