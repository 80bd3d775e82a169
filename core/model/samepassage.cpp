// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"

#include <QStringList>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rule = "\n\n---\n\n"_L1;

int lowerStated(int one, int other)
{
    return one == 0 || other == 0 ? std::max(one, other) : std::min(one, other);
}

} // namespace

PassageKey::PassageKey(const Passage &passage)
    : letter(passage.letter)
    , coder(passage.coder)
    , range(passage.range)
    , task(passage.task)
    , direction(passage.direction)
    , arguments(passage.arguments)
{
    std::ranges::sort(arguments);
}

bool isSamePassage(const Passage &one, const Passage &other)
{
    return PassageKey(one) == PassageKey(other);
}

Passage withNotesOf(Passage passage, const Passage &same)
{
    passage.certainty = lowerStated(passage.certainty, same.certainty);
    passage.memo = joinedMemos(passage.memo, same.memo);
    passage.goodQuote = passage.goodQuote || same.goodQuote;
    return passage;
}

QString joinedMemos(const QString &one, const QString &other)
{
    if (one == other || other.isEmpty())
        return one;
    if (one.isEmpty())
        return other;
    QStringList parts = one.split(rule) + other.split(rule);
    parts.sort();
    parts.removeDuplicates();
    return parts.join(rule);
}

qsizetype memoParts(const QString &memo)
{
    return memo.isEmpty() ? 0 : memo.count(rule) + 1;
}

Settlement withPassageRenamed(Settlement settlement, const QUuid &from, const QUuid &to)
{
    for (QUuid *passage : {&settlement.passageA, &settlement.passageB})
        *passage = *passage == from ? to : *passage;
    const qsizetype at = settlement.passages.indexOf(from);
    if (at < 0)
        return settlement;
    if (settlement.passages.contains(to))
        settlement.passages.removeAt(at);
    else
        settlement.passages[at] = to;
    return settlement;
}

} // namespace Kodeks
