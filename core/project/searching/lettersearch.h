// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "core/model/rounds/sight.h"
#include "core/project/jobs/wordsearch.h"
#include "core/project/searching/hitlist.h"
#include "core/project/searching/searchscope.h"
#include "core/storage/searching/foundforms.h"

namespace Kodeks {

/// What is sought in the letters.
struct LetterSearch
{
    enum class Kind {
        Words,   ///< as searchLetters() reads them
        Forms,   ///< the same with the inflected forms of single words (core/query/searching/wordforms.h)
        Pattern, ///< a regular expression, as of searchPattern()
    };

    QString query;
    Kind kind = Kind::Words;
    QStringList without = {}; ///< of Forms: those that are not sought, as FoundForm has them, whatever their case
    HitFilter filter = {};    ///< which hits count
    SearchExtent extent = {};
    bool every = false; ///< whether the places of all hits are told, listed or not
    bool passages = true; ///< whether those at the hits are told
    Sight sight = {};     ///< which of them
};

/// What is found of it.
struct LetterSearchResult
{
    HitsFound hits;
    QList<FoundForm> forms; ///< of Forms: what is and what could be sought; counted without regard to the filter
    QList<QList<Passage>> passages{}; ///< of each hit that is listed, those it touches, by start and id
    std::shared_ptr<const HitList> every{}; ///< all places, if they were asked for; null else
};

/// Searches all letters, opening the file once and for itself, so that it may run in any thread. Errors: those of
/// searchLetters() and searchPattern(); Cancelled if `progress` says so.
[[nodiscard]] Result<LetterSearchResult> searchLetters(
    const QString &projectPath, const LetterSearch &given, const Progress &progress = {});

/// The same in the text of a scope, which `asked.filter` becomes, as `viewer` (Project::viewer()) sees it. Errors: also
/// those of readSearchScope().
[[nodiscard]] Result<LetterSearchResult> searchScope(const QString &projectPath, std::optional<CoderId> viewer,
    LetterSearch asked, const SearchScope &scope, const Progress &progress = {});

} // namespace Kodeks
