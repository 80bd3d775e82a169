// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/searchasker.h"

#include "core/project/project.h"

namespace Kodeks {

namespace {

constexpr qsizetype contextCharacters = 200; ///< to each side of a hit, enough for a wide screen

} // namespace

void SearchAsker::setProject(Project *project)
{
    cancel();
    m_project = project;
}

void SearchAsker::cancel()
{
    m_job.cancel();
    m_wider.cancel();
}

void SearchAsker::ask(const LetterSearch &search, const SearchScope &scope)
{
    cancel();
    m_search = search;
    m_scope = scope;
    // A pattern is tried on all letters whatever is shown.
    if (search.kind == LetterSearch::Kind::Pattern)
        askFor(mostHits, true);
    else
        askFor(firstHits, false);
}

void SearchAsker::askAgain()
{
    cancel();
    askFor(mostHits, true);
}

void SearchAsker::askFor(qsizetype limit, bool isWhole)
{
    if (!m_project)
        return;
    LetterSearch search = m_search;
    search.extent = {limit, contextCharacters, isWhole};
    search.passages = true;
    search.sight = m_project->sight();
    const auto work = [path = m_project->path(), viewer = m_project->viewer(), search, scope = m_scope](
                          const Progress &progress) { return searchScope(path, viewer, search, scope, progress); };
    m_job.start<LetterSearchResult>(this, work, [this, isWhole](const Result<LetterSearchResult> &result) {
        if (result)
            take(*result, isWhole);
        else
            emit failed(result.error().message);
    });
}

void SearchAsker::take(const LetterSearchResult &result, bool isWhole)
{
    const bool goesOn = !isWhole && result.hits.found.more;
    if (goesOn)
        askFor(mostHits, true);
    else if (m_search.kind == LetterSearch::Kind::Words && m_scope.text == SearchScope::Text::All
        && !result.hits.found.more)
        lookWider();
    emit found(result, !goesOn);
}

void SearchAsker::lookWider()
{
    const auto work = [path = m_project->path(), query = m_search.query](
                          const Progress &progress) { return searchWider(path, query, progress); };
    m_wider.start<WiderSearch>(this, work, [this](const Result<WiderSearch> &wider) {
        if (wider)
            emit foundWider(*wider);
    });
}

} // namespace Kodeks
