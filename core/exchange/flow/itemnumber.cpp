// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/itemnumber.h"

#include "core/exchange/flow/symbolsigns.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString roman(int value)
{
    constexpr std::pair<int, const char16_t *> digits[] = {{1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"},
        {100, u"c"}, {90, u"xc"}, {50, u"l"}, {40, u"xl"}, {10, u"x"}, {9, u"ix"}, {5, u"v"}, {4, u"iv"}, {1, u"i"}};
    QString text;
    for (const auto &[worth, digit] : digits) {
        for (; value >= worth; value -= worth)
            text += digit;
    }
    return text;
}

QString letters(int value)
{
    constexpr int alphabet = 26;
    const int repeated = std::min(1 + (value - 1) / alphabet, 100);
    return QString(repeated, QChar(u'a' + (value - 1) % alphabet));
}

QString alphabet(int value)
{
    constexpr int letterCount = 26;
    QString text;
    for (; value > 0; value = (value - 1) / letterCount)
        text.prepend(QChar(u'a' + (value - 1) % letterCount));
    return text;
}

} // namespace

QString itemNumber(int value, Numbering numbering)
{
    constexpr int lastRoman = 3999;
    const bool isRoman = numbering == Numbering::LowerRoman || numbering == Numbering::UpperRoman;
    if (numbering == Numbering::None || numbering == Numbering::Bullet)
        return {};
    if (numbering == Numbering::DecimalZero && value >= 0 && value < 10)
        return u'0' + QString::number(value);
    if (numbering == Numbering::Decimal || numbering == Numbering::DecimalZero || value < 1
        || (isRoman && value > lastRoman))
        return QString::number(value);
    const bool counts = numbering == Numbering::LowerAlphabet || numbering == Numbering::UpperAlphabet;
    const QString text = isRoman ? roman(value) : counts ? alphabet(value) : letters(value);
    const bool isUpper = numbering == Numbering::UpperRoman || numbering == Numbering::UpperLetter
        || numbering == Numbering::UpperAlphabet;
    return isUpper ? text.toUpper() : text;
}

QString bulletSign(const QString &sign, QStringView font)
{
    const QString trimmed = sign.trimmed();
    if (trimmed.size() == 1 && isSymbolFont(font)) {
        const QString shown = symbolSign(font, trimmed.front().unicode());
        return u"☐☑☒✓✗"_s.contains(shown) ? shown : u"•"_s;
    }
    const bool telling
        = trimmed.size() == 1 && trimmed.front().category() != QChar::Other_PrivateUse && trimmed != u"o";
    return telling ? trimmed : u"•"_s;
}

} // namespace Kodeks
