// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/lettersearch.h"

#include "core/model/searchwords.h"
#include "core/project/blindness.h"
#include "core/project/jobs/patternsearch.h"
#include "core/project/jobs/searchhits.h"
#include "core/storage/reading.h"
#include "core/storage/searching/fewpages.h"

namespace Kodeks {

namespace {

QStringList foldedForms(const QStringList &typed)
{
    QStringList forms;
    for (const QString &form : typed)
        forms.append(searchText(form).words);
    return forms;
}

Result<LetterSearchResult> wordsFound(Connection &connection, const LetterSearch &asked, const Progress &progress)
{
    const auto query = searchQueryOf(asked.query);
    if (!query)
        return failed(query);
    FormSearch search{*query, {}};
    if (asked.kind == LetterSearch::Kind::Forms) {
        auto given = withForms(connection, *query, foldedForms(asked.without), progress);
        if (!given)
            return given.error().kind == Error::Kind::Cancelled ? std::unexpected(searchCancelled()) : failed(given);
        search = std::move(*given);
    }
    auto hits = searchWords(connection, search.query, asked.filter, asked.extent, progress);
    if (!hits)
        return failed(hits);
    return LetterSearchResult{std::move(*hits), std::move(search.forms)};
}

Result<LetterSearchResult> patternsFound(Connection &connection, const LetterSearch &asked, const Progress &progress)
{
    auto hits = searchPattern(connection, asked.query, asked.filter, asked.extent, progress);
    return hits ? Result<LetterSearchResult>(LetterSearchResult{std::move(*hits), {}}) : failed(hits);
}

} // namespace

Result<LetterSearchResult> searchLetters(
    const QString &projectPath, const LetterSearch &given, const Progress &progress)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    if (given.every || given.kind == LetterSearch::Kind::Pattern) {
        if (const auto few = keepFewPages(**connection); !few)
            return failed(few);
    }
    LetterSearch asked = given;
    const auto every = given.every ? std::make_shared<HitList>() : nullptr;
    if (every)
        asked.extent.every = [&every](LetterId letter, const QList<TextRange> &places) { every->add(letter, places); };
    auto found = asked.kind == LetterSearch::Kind::Pattern ? patternsFound(**connection, asked, progress)
                                                           : wordsFound(**connection, asked, progress);
    if (found)
        found->every = every;
    if (!found || !asked.passages)
        return found;
    auto passages = passagesAt(**connection, found->hits.found.hits, asked.sight);
    if (!passages)
        return failed(passages);
    found->passages = std::move(*passages);
    return found;
}

Result<LetterSearchResult> searchScope(const QString &projectPath, std::optional<CoderId> viewer, LetterSearch asked,
    const SearchScope &scope, const Progress &progress)
{
    if (scope.text != SearchScope::Text::All) {
        const auto project = Blindness::openAs(projectPath, viewer, Project::Access::Read);
        if (!project)
            return failed(project);
        auto read = readSearchScope(**project, scope);
        if (!read)
            return failed(read);
        asked.filter = std::move(read->filter);
    }
    return searchLetters(projectPath, asked, progress);
}

} // namespace Kodeks
