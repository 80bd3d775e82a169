// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/wellformed.h"

#include "tests/fuzz/mutator.h"

namespace Kodeks {

namespace {

const QList<QByteArray> &values()
{
    static const QList<QByteArray> all{"", "-1", "0", "3", "999999999999", "T.1", "x", "etat", "Tasks", "a -> b",
        "A / B", "c205d9cf-1c00-58bc-ae57-a6fe89b17535", "internal://c.txt", "true", "2026-13-45T99:00:00Z", "group",
        "theme", "kodeks: dimension=actor", "kodeks: dimension=group; position=-1", "\xC3\xB8\xF0\x9F\x98\x80",
        "dab54e98-2397-58be-8025-34c125f9c70d", "#abc", "unclear", "&#13;&#10;"};
    return all;
}

} // namespace

QByteArray wellFormed(QByteArray bytes, Apart apart, QRandomGenerator &random)
{
    const char separator = static_cast<char>(apart);
    for (int change = 1 + random.bounded(8); change > 0; --change) {
        const qsizetype from = below(random, bytes.size());
        const qsizetype first
            = apart == Apart::Attributes ? bytes.indexOf("=\"", from) + 1 : bytes.indexOf(separator, from);
        const qsizetype last = first < 0 ? -1 : bytes.indexOf(separator, first + 1);
        if (last < 0 || first == 0)
            continue;
        if (apart != Apart::Elements)
            bytes.replace(first + 1, last - first - 1, values().at(below(random, values().size())));
        else if (const qsizetype close = bytes.indexOf("/>", first); close > 0 && close < last)
            random.bounded(2) == 0 ? bytes.remove(first, close + 2 - first)
                                   : bytes.insert(first, bytes.mid(first, close + 2 - first));
    }
    return bytes;
}

QByteArray changedInside(const QByteArray &sample, Apart apart, QRandomGenerator &random)
{
    const QByteArray once = wellFormed(sample, apart, random);
    if (random.bounded(2) == 0)
        return once;
    return wellFormed(once, apart == Apart::Attributes ? Apart::Elements : Apart::Rows, random);
}

} // namespace Kodeks
