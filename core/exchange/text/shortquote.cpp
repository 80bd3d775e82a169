// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/shortquote.h"

#include "core/base/shorter.h"

namespace Kodeks {

QString shortQuote(const QString &text)
{
    constexpr qsizetype most = 60;
    constexpr qsizetype searched = 10'000; // more space than that between two words is none of a quote's
    const QString plain = text.left(searched).simplified();
    if (plain.size() <= most)
        return plain;
    return cutTo(plain, most) + u'…';
}

} // namespace Kodeks
