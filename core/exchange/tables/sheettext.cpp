// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/sheettext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ellipsis(u'…');

bool isHexDigit(QChar unit)
{
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f') || (unit >= u'A' && unit <= u'F');
}

bool looksEscaped(QStringView text)
{
    return text.size() >= 7 && text[0] == u'_' && text[1] == u'x' && text[6] == u'_'
        && std::ranges::all_of(text.sliced(2, 4), isHexDigit);
}

bool mustBeEscaped(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || code >= 0xfffe;
}

/// The character at `at` as it is written.
QString written(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return text.sliced(at, 2).toString();
    if (unit.isSurrogate())
        return QString(QChar(QChar::ReplacementCharacter));
    if (mustBeEscaped(unit) || (unit == u'_' && looksEscaped(text.sliced(at))))
        return u"_x%1_"_s.arg(uint(unit.unicode()), 4, 16, '0'_L1);
    return QString(unit);
}

bool isPlain(QStringView text)
{
    return text.size() <= longestCell && std::ranges::none_of(text, [](QChar unit) {
        return mustBeEscaped(unit) || unit.isSurrogate() || unit == u'_';
    });
}

} // namespace

SheetText sheetText(const QString &text)
{
    if (isPlain(text))
        return {text.toUtf8()};
    QString all;
    qsizetype room = 0; // how much of it leaves room for an ellipsis
    for (qsizetype at = 0; at < text.size();) {
        const QString next = written(text, at);
        if (all.size() + next.size() > longestCell)
            return {(all.first(room) + ellipsis).toUtf8(), true};
        all += next;
        if (all.size() < longestCell)
            room = all.size();
        at += next.size() == 2 ? 2 : 1;
    }
    return {all.toUtf8()};
}

} // namespace Kodeks
