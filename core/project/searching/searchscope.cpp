// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/searchscope.h"

#include "core/project/asking/scopereading.h"
#include "core/project/project.h"

namespace Kodeks {

namespace {

Scope askedOf(const Project &project, const SearchScope &scope)
{
    Scope asked{.coders = scope.coders, .where = scope.where};
    if (asked.coders.isEmpty() && asked.where.isEmpty()) {
        for (const Coder &coder : project.coders())
            asked.coders.append(coder.name);
    }
    return asked;
}

} // namespace

Result<ReadSearchScope> readSearchScope(const Project &project, const SearchScope &scope)
{
    if (scope.text == SearchScope::Text::All)
        return ReadSearchScope{};
    const auto read = readScope(project, askedOf(project, scope));
    if (!read)
        return failed(read);
    const auto places = project.places(read->condition);
    if (!places)
        return failed(places);
    const bool coded = scope.text == SearchScope::Text::Coded;
    ReadSearchScope found{
        HitFilter(*places, coded ? HitFilter::Wanted::Coded : HitFilter::Wanted::Uncoded), {}, places->size()};
    for (const Coder &coder : read->coders)
        found.coders.append(coder.name);
    return found;
}

} // namespace Kodeks
