// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/sheetnumber.h"

#include <QDateTime>
#include <QRegularExpression>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastDay = 2'958'465; // the 31st of December 9999 in a workbook that counts from 1900
constexpr int secondsPerDay = 86'400;
constexpr int days1904 = 1462; // from the first day of one way of counting to that of the other

struct FormatLetters
{
    QString letters; ///< lower case, without what is quoted, escaped or in brackets
    bool elapsed = false;
};

/// Of the first section, that of positive numbers.
FormatLetters lettersOf(const QString &code)
{
    FormatLetters found;
    for (qsizetype i = 0; i < code.size() && code.at(i) != u';'; ++i) {
        const QChar unit = code.at(i);
        if (unit == u'"' || unit == u'[') {
            const qsizetype end = code.indexOf(unit == u'"' ? u'"' : u']', i + 1);
            const QString inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1).toLower();
            found.elapsed = found.elapsed
                || (unit == u'[' && !inside.isEmpty()
                    && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                        || inside.count(u's') == inside.size()));
            i = end < 0 ? code.size() : end;
        } else if (unit == u'\\' || unit == u'_' || unit == u'*') {
            ++i;
        } else {
            found.letters += unit.toLower();
        }
    }
    return found;
}

/// The digits of a number without its point and power, if it is a whole one; else empty.
QString wholeDigits(const QString &text)
{
    static const QRegularExpression form(u"^([+-]?)(\\d+)(?:\\.(\\d*))?(?:[eE]\\+?(\\d{1,2}))?$"_s);
    constexpr int longest = 40;
    const auto match = form.match(text);
    const int power = match.captured(4).toInt();
    if (!match.hasMatch() || text.size() > longest || power > longest)
        return {};
    const QString part = match.captured(3);
    const QString beyond = part.mid(power);
    if (std::ranges::any_of(beyond, [](QChar digit) { return digit != u'0'; }))
        return {};
    QString digits = match.captured(2) + part.first(std::min<qsizetype>(power, part.size())).leftJustified(power, u'0');
    while (digits.size() > 1 && digits.front() == u'0')
        digits.remove(0, 1);
    return match.captured(1) == u"-" && digits != u"0" ? u'-' + digits : digits;
}

} // namespace

bool isDateFormat(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || number == 45 || number == 47
        || (number >= 50 && number <= 58);
}

bool isDateFormat(const QString &code)
{
    const FormatLetters found = lettersOf(code);
    if (found.letters == u"general" || found.letters == u"standard")
        return false;
    const bool hasDay = found.letters.contains(u'd') || found.letters.contains(u'y');
    return hasDay
        || (!found.elapsed
            && (found.letters.contains(u'm') || found.letters.contains(u'h') || found.letters.contains(u's')));
}

QString sheetDate(double days, SheetEpoch epoch)
{
    const bool isTime = days > 0 && days < 1;
    if (epoch == SheetEpoch::Year1904 && !isTime)
        days += days1904;
    if (!(days >= 0) || days >= lastDay + 1)
        return {};
    auto day = static_cast<qint64>(std::floor(days));
    auto seconds = static_cast<int>(std::lround((days - static_cast<double>(day)) * secondsPerDay));
    if (seconds == secondsPerDay) {
        seconds = 0;
        ++day;
    }
    const QString time = QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s);
    constexpr qint64 neverWas = 60;
    if (day == 0)
        return time;
    if (day == neverWas || day > static_cast<qint64>(lastDay))
        return {};
    const QString date = QDate(1899, 12, day < neverWas ? 31 : 30).addDays(day).toString(Qt::ISODate);
    return seconds == 0 ? date : date + u'T' + time;
}

QString sheetNumber(const QString &text)
{
    bool right = false;
    const double number = text.toDouble(&right);
    if (!right || !std::isfinite(number))
        return text;
    constexpr double most = 1e15;
    constexpr double longest = 1e21;
    if (number == std::floor(number) && std::abs(number) < most)
        return QString::number(number == 0 ? 0.0 : number, 'f', 0);
    if (std::abs(number) < most || std::abs(number) >= longest)
        return QString::number(number, 'g', 15);
    const QString digits = wholeDigits(text);
    return digits.isEmpty() ? QString::number(number, 'f', 0) : digits;
}

} // namespace Kodeks
