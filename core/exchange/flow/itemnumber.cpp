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

/// The sign of a series that begins with that of 1 and ends with that of 20.
QString enclosed(int value, char16_t first)
{
    constexpr int last = 20;
    return value <= last ? QString(QChar(static_cast<char16_t>(first + value - 1))) : QString::number(value);
}

QString fullWidth(int value)
{
    constexpr int offset = u'０' - u'0';
    QString digits = QString::number(value);
    for (QChar &digit : digits)
        digit = QChar(static_cast<char16_t>(digit.unicode() + offset));
    return digits;
}

/// Each round of the series writes its sign once more; no more than a line holds.
QString repeated(int value, QStringView series)
{
    constexpr qsizetype most = 100;
    const qsizetype round = (value - 1) / series.size();
    return QString(std::min(round + 1, most), series.at((value - 1) % series.size()));
}

/// What is no number, letter or Roman numeral; empty for those.
QString signsFor(int value, Numbering numbering)
{
    constexpr QStringView noteSigns = u"*†‡§";
    constexpr QStringView cyrillic = u"абвгдежзиклмнопрстуфхцчшщэюя";
    switch (numbering) {
    case Numbering::Circled: return enclosed(value, u'①');
    case Numbering::Bracketed: return enclosed(value, u'⑴');
    case Numbering::Stopped: return enclosed(value, u'⒈');
    case Numbering::Dashed: return u"- %1 -"_s.arg(value);
    case Numbering::FullWidth: return fullWidth(value);
    case Numbering::NoteSigns: return repeated(value, noteSigns);
    case Numbering::LowerCyrillic: return repeated(value, cyrillic);
    case Numbering::UpperCyrillic: return repeated(value, cyrillic).toUpper();
    default: return {};
    }
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
    if (const QString signs = signsFor(value, numbering); !signs.isEmpty())
        return signs;
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
