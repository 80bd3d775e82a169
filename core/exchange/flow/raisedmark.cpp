// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/raisedmark.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString raisedDigits(QStringView digits)
{
    QString raised;
    for (const QChar digit : digits)
        raised += u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s.at(digit.unicode() - u'0');
    return raised;
}

/// Whether a raised number behind this is an exponent: behind a unit of length, ten, or one letter alone that is no
/// word.
bool takesExponent(QStringView before)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber(); };
    const auto start = std::find_if_not(before.rbegin(), before.rend(), isPart);
    const QStringView word = before.last(start - before.rbegin());
    static const QSet<QString> units{u"m"_s, u"km"_s, u"dm"_s, u"cm"_s, u"mm"_s, u"10"_s};
    const bool number = word.size() > 1 && word.back() == u'm' && word.front().isDigit();
    const bool letter = word.size() == 1 && word.front().isLetter() && !u"aiåö"_s.contains(word.front().toLower());
    return units.contains(word.toString()) || letter || number;
}

} // namespace

bool isNoteNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 3
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<QString> raisedMark(QStringView before, QStringView raised)
{
    const bool belowZero = raised.startsWith(u'-') || raised.startsWith(u'−') || raised.startsWith(u'–');
    if (belowZero && isNoteNumber(raised.sliced(1)))
        return takesExponent(before) ? std::optional(u'⁻' + raisedDigits(raised.sliced(1))) : std::nullopt;
    if (!isNoteNumber(raised))
        return {};
    if (takesExponent(before))
        return raisedDigits(raised);
    const bool glued = !before.isEmpty() && (before.back().isLetterOrNumber() || before.back().isPunct());
    return glued ? std::optional(u"[%1]"_s.arg(raised)) : std::nullopt;
}

} // namespace Kodeks
