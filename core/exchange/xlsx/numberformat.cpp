// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/numberformat.h"

#include "core/exchange/xlsx/formatsection.h"
#include "core/exchange/xlsx/sheetnumber.h"

#include <QHash>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Piece = FormatPiece;

/// The digits of a number that is not negative, before and after the point.
struct Decimal
{
    QString whole;
    QString part;

    explicit Decimal(const QString &plain)
        : whole(plain.section(u'.', 0, 0))
        , part(plain.section(u'.', 1))
    {
    }

    /// Half of the last place and more is rounded up, as spreadsheets do.
    void round(qsizetype places)
    {
        const bool up = part.size() > places && part.at(places) >= u'5';
        part = part.leftJustified(places, u'0', true);
        QString all = whole + part;
        for (qsizetype at = all.size() - 1; up && at >= -1; --at) {
            if (at < 0) {
                all.prepend(u'1');
            } else if (all.at(at) == u'9') {
                all[at] = u'0';
                continue;
            } else {
                all[at] = QChar(all.at(at).unicode() + 1);
            }
            break;
        }
        part = all.last(places);
        whole = all.chopped(places);
        while (whole.size() > 1 && whole.front() == u'0')
            whole.remove(0, 1);
    }
};

/// The digits before the point, put at their places from the right.
QString wholeShown(const FormatSection &section, const QString &digits)
{
    const QString given = digits == u"0" ? QString() : digits;
    qsizetype left = given.size();
    qsizetype places = section.wholePlaces();
    QString shown;
    for (qsizetype i = section.pieces.size() - 1; i >= 0; --i) {
        const Piece &piece = section.pieces.at(i);
        if (!section.isWhole(i) || piece.kind == Piece::Kind::Comma)
            continue;
        if (piece.kind == Piece::Kind::Literal) {
            shown.prepend(piece.text);
            continue;
        }
        --places;
        if (left > 0) {
            const qsizetype from = places == 0 ? 0 : left - 1;
            shown.prepend(given.sliced(from, left - from));
            left = from;
        } else if (piece.text == u"0") {
            shown.prepend(u'0');
        }
    }
    return given.first(left) + shown;
}

/// The digits after the point; places for # lose zeros at the end.
QString partShown(const FormatSection &section, const QString &digits)
{
    QString shown;
    qsizetype at = 0;
    for (qsizetype i = 0; i < section.pieces.size(); ++i) {
        const Piece &piece = section.pieces.at(i);
        if (!section.isPart(i) || piece.kind == Piece::Kind::Comma)
            continue;
        if (piece.kind == Piece::Kind::Literal) {
            shown += piece.text;
            continue;
        }
        const bool isNeeded
            = piece.text == u"0" || std::ranges::any_of(digits.sliced(at), [](QChar digit) { return digit != u'0'; });
        if (isNeeded)
            shown += digits.at(at);
        ++at;
    }
    return shown;
}

QString around(const FormatSection &section, const QString &number)
{
    return section.before() + number + section.after();
}

QString decimalShown(const FormatSection &section, const QString &plain)
{
    QString shifted = plain;
    if (section.percents > 0)
        shifted = movedPoint(plain, 2 * section.percents);
    Decimal decimal(shifted);
    decimal.round(section.partPlaces());
    const QString part = partShown(section, decimal.part);
    return wholeShown(section, decimal.whole) + (part.isEmpty() ? QString() : u'.' + part);
}

struct Fraction
{
    qint64 upper = 0;
    qint64 lower = 1;
};

/// The fraction nearest to a number from 0 to 1 whose denominator is at most `largest`, by its continued fraction.
Fraction nearestFraction(double number, qint64 largest)
{
    constexpr double nothing = 1e-9;
    Fraction before{0, 1};
    Fraction last{1, 0};
    for (double rest = number;;) {
        const auto whole = static_cast<qint64>(std::floor(rest));
        if (whole > largest || before.lower + whole * last.lower > largest)
            break;
        before = std::exchange(last, {before.upper + whole * last.upper, before.lower + whole * last.lower});
        if (rest - static_cast<double>(whole) < nothing)
            return last;
        rest = 1 / (rest - static_cast<double>(whole));
    }
    const qint64 times = (largest - before.lower) / last.lower;
    const Fraction other{before.upper + times * last.upper, before.lower + times * last.lower};
    const auto error = [number](Fraction fraction) {
        return std::abs(number - static_cast<double>(fraction.upper) / static_cast<double>(fraction.lower));
    };
    return error(other) < error(last) ? other : last;
}

/// By the denominator that the format names, or one with as many digits as it has places for.
QString fractionShown(const FormatSection &section, double number)
{
    constexpr double most = 1e12;
    if (number > most)
        return {};
    const double whole = section.hasWholeBeforeFraction ? std::floor(number) : 0;
    const auto all = static_cast<qint64>(whole);
    const double rest = number - whole;
    const auto named = static_cast<double>(section.denominator);
    const Fraction found = section.denominator > 0 ? Fraction{std::llround(rest * named), section.denominator}
                                                   : nearestFraction(rest, section.largestDenominator);
    if (found.upper == 0 || (section.hasWholeBeforeFraction && found.upper == found.lower))
        return QString::number(all + (found.upper == 0 ? 0 : 1));
    const QString fraction = u"%1/%2"_s.arg(found.upper).arg(found.lower);
    return all == 0 ? fraction : QString::number(all) + u' ' + fraction;
}

QString elapsedShown(const FormatSection &section, double days)
{
    constexpr qint64 secondsPerDay = 86'400;
    const qint64 seconds = std::llround(days * static_cast<double>(secondsPerDay));
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, '0'_L1); };
    const QString inMinute = section.showsSeconds ? u':' + two(seconds % 60) : QString();
    switch (section.elapsed.unicode()) {
    case u'h': return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + inMinute;
    case u'm': return QString::number(seconds / 60) + inMinute;
    default: return QString::number(seconds);
    }
}

} // namespace

QString builtInFormat(int number)
{
    static const QHash<int, QString> known{{1, u"0"_s}, {2, u"0.00"_s}, {3, u"#,##0"_s}, {4, u"#,##0.00"_s},
        {9, u"0%"_s}, {10, u"0.00%"_s}, {12, u"# ?/?"_s},
        {13,
            u"# ?"
            "?/?"
            "?"_s},
        {37, u"#,##0;-#,##0"_s}, {38, u"#,##0;-#,##0"_s}, {39, u"#,##0.00;-#,##0.00"_s}, {40, u"#,##0.00;-#,##0.00"_s},
        {46, u"[h]:mm:ss"_s}};
    return known.value(number);
}

QString shownNumber(const QString &text, const QString &format)
{
    bool right = false;
    const double number = text.toDouble(&right);
    const QString plain = sheetNumber(text);
    constexpr qsizetype longest = 255; // UTF-16 units, as a spreadsheet has it
    if (!right || !std::isfinite(number) || format.isEmpty() || format.size() > longest)
        return plain;
    const FormatSection section = FormatSection::of(format, number);
    if (!section.isUsable)
        return plain;
    const QString positive = plain.startsWith(u'-') ? plain.sliced(1) : plain;
    if (positive.contains(u'e'))
        return plain;
    constexpr double mostDays = 1e12;
    if (!section.elapsed.isNull() && std::abs(number) > mostDays)
        return plain;
    QString shown = section.isGeneral ? positive
        : !section.elapsed.isNull()   ? elapsedShown(section, std::abs(number))
        : section.isFraction          ? fractionShown(section, std::abs(number))
                                      : decimalShown(section, positive);
    if (shown.isEmpty())
        return plain;
    shown = around(section, shown);
    const bool isZero = std::ranges::none_of(shown, [](QChar unit) { return unit.isDigit() && unit != u'0'; });
    return number < 0 && section.keepsSign && !isZero ? u'-' + shown : shown;
}

} // namespace Kodeks
