// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "core/project/searching/lettersearch.h"
#include "core/query/scope.h"

#include <QJsonObject>

namespace Kodeks {

/// What a search was asked of, and what is counted beside its hits.
struct SearchedText
{
    SearchScope scope = {};
    ReadSearchScope read = {}; ///< what that is
    CountUnit unit = CountUnit::Letter;
};

/// The document of contract.md §7.
[[nodiscard]] QJsonObject searchJson(
    const Project &project, const LetterSearch &search, const SearchedText &text, const LetterSearchResult &result);

} // namespace Kodeks
