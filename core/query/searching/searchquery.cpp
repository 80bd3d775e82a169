// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/searchquery.h"

#include <algorithm>

namespace Kodeks {

namespace {

bool isMetBy(const SearchNeed &need, const QList<bool> &held)
{
    const auto isMet = [&held](const SearchNeed &part) { return isMetBy(part, held); };
    switch (need.kind) {
    case SearchNeed::Kind::Term: return held.at(need.term);
    case SearchNeed::Kind::All: return std::ranges::all_of(need.parts, isMet);
    case SearchNeed::Kind::Any: return std::ranges::any_of(need.parts, isMet);
    case SearchNeed::Kind::Not: break;
    }
    return !isMet(need.parts.constFirst());
}

void addThatCount(QList<bool> &counted, const SearchNeed &need, const QList<bool> &held)
{
    if (need.kind == SearchNeed::Kind::Not || !isMetBy(need, held))
        return;
    if (need.kind == SearchNeed::Kind::Term)
        counted[need.term] = true;
    for (const SearchNeed &part : need.parts)
        addThatCount(counted, part, held);
}

} // namespace

bool SearchQuery::wantsAll() const
{
    const auto isTerm = [](const SearchNeed &part) { return part.kind == SearchNeed::Kind::Term; };
    return isTerm(need) || (need.kind == SearchNeed::Kind::All && std::ranges::all_of(need.parts, isTerm));
}

bool SearchQuery::hasParts() const
{
    return std::ranges::any_of(terms, &SearchTerm::within);
}

bool SearchQuery::isMet(const QList<bool> &held) const
{
    return isMetBy(need, held);
}

QList<bool> SearchQuery::thatCount(const QList<bool> &held) const
{
    QList<bool> counted(held.size(), false);
    addThatCount(counted, need, held);
    return counted;
}

} // namespace Kodeks
