// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/joiningwords.h"

namespace Kodeks {

bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

bool isOr(const QString &word)
{
    return isOneOf(word, {u"or", u"eller"});
}

bool isAnd(const QString &word)
{
    return isOneOf(word, {u"and", u"og"});
}

bool isNot(const QString &word)
{
    return isOneOf(word, {u"not", u"ikke"});
}

std::optional<Expression::Kind> relationFromWord(const QString &word)
{
    if (isOneOf(word, {u"near", u"nær"}))
        return Expression::Kind::Near;
    if (isOneOf(word, {u"overlaps", u"overlapper"}))
        return Expression::Kind::Overlaps;
    if (isOneOf(word, {u"same-letter", u"samme-brev"}))
        return Expression::Kind::SameLetter;
    return {};
}

} // namespace Kodeks
