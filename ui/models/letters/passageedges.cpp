// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/passageedges.h"

namespace Kodeks {

namespace {

using Member = qsizetype TextRange::*;

/// The first edge of a unit after `place`, or `place`.
qsizetype edgeAfter(const QList<TextRange> &units, Member edge, qsizetype place)
{
    const auto found = std::ranges::upper_bound(units, place, {}, edge);
    return found == units.end() ? place : (*found).*edge;
}

qsizetype edgeBefore(const QList<TextRange> &units, Member edge, qsizetype place)
{
    const auto found = std::ranges::lower_bound(units, place, {}, edge);
    return found == units.begin() ? place : (*std::prev(found)).*edge;
}

} // namespace

TextRange resized(TextRange range, Edge edge, Resize resize, const QList<TextRange> &units)
{
    TextRange result = range;
    if (edge == Edge::End)
        result.end = resize == Resize::Grow ? edgeAfter(units, &TextRange::end, range.end)
                                            : edgeBefore(units, &TextRange::end, range.end);
    else
        result.start = resize == Resize::Grow ? edgeBefore(units, &TextRange::start, range.start)
                                              : edgeAfter(units, &TextRange::start, range.start);
    return result.isEmpty() ? range : result;
}

} // namespace Kodeks
