// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/searching/hitfilter.h"

#include <QStringList>

namespace Kodeks {

class Project;

/// Which text of the letters is searched.
struct SearchScope
{
    enum class Text {
        All,
        Coded, ///< what touches one of certain passages
        Uncoded, ///< what touches none of them
    };

    Text text = Text::All;
    /// Whose passages; without names everybody's, or, where there is a query, those it is asked of (codersAsked()).
    QStringList coders = {};
    QString where = {}; ///< a query that the passages fulfil (contract.md §8); empty: all of them

    friend bool operator==(const SearchScope &, const SearchScope &) = default;
};

/// What a scope means in a project, as far as that is seen.
struct ReadSearchScope
{
    HitFilter filter = {};
    QStringList coders = {}; ///< whose passages, in the project's order; none of all text
    qsizetype passages = 0;
};

/// Errors: those of readScope().
[[nodiscard]] Result<ReadSearchScope> readSearchScope(const Project &project, const SearchScope &scope);

} // namespace Kodeks
