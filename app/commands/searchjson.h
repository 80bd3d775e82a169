// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "core/project/searching/lettersearch.h"
#include "core/query/scope.h"

#include <QJsonObject>

namespace Kodeks {

/// Of what passages a search is asked.
struct SearchScope
{
    Scope asked;
    bool uncoded = false; ///< hits that touch none of them count, and not those that do
    QStringList coders = {}; ///< whose passages those are; empty if it is asked of all text
    std::optional<qsizetype> passages = {}; ///< how many
};

/// The document of contract.md §7.
[[nodiscard]] QJsonObject searchJson(
    const Project &project, const LetterSearch &search, const SearchScope &scope, const LetterSearchResult &result);

} // namespace Kodeks
