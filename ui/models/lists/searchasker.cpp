// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/searchasker.h"

#include "core/project/project.h"

namespace Kodeks {

void SearchAsker::setProject(Project *project)
{
    cancel();
    m_project = project;
}

void SearchAsker::cancel()
{
    m_job.cancel();
    m_wider.cancel();
    m_reading.cancel();
    m_sorting.cancel();
}

void SearchAsker::ask(const LetterSearch &search, const SearchScope &scope)
{
    cancel();
    m_search = search;
    m_scope = scope;
    m_knowsEvery = false;
    // A pattern is tried on all letters whatever is shown.
    askFor(search.kind == LetterSearch::Kind::Pattern ? Extent::Every : Extent::First);
}

/// Texts stay as they are, so in all of them words are where they were.
void SearchAsker::askAgain()
{
    cancel();
    m_knowsEvery = m_knowsEvery && m_scope.text == SearchScope::Text::All;
    askFor(m_search.kind == LetterSearch::Kind::Pattern ? Extent::Every : Extent::Listed);
}

void SearchAsker::askFor(Extent extent)
{
    if (!m_project)
        return;
    LetterSearch search = m_search;
    search.extent = {extent == Extent::First ? firstHits : mostHits, contextCharacters, extent != Extent::First};
    search.every = extent == Extent::Every;
    search.passages = true;
    search.sight = m_project->sight();
    const auto work = [path = m_project->path(), viewer = m_project->viewer(), search, scope = m_scope](
                          const Progress &progress) { return searchScope(path, viewer, search, scope, progress); };
    m_job.start<LetterSearchResult>(this, work, [this, extent](const Result<LetterSearchResult> &result) {
        if (result)
            take(*result, extent);
        else
            emit failed(result.error().message);
    });
}

void SearchAsker::take(const LetterSearchResult &result, Extent extent)
{
    const bool more = result.hits.found.more;
    m_knowsEvery = m_knowsEvery || extent == Extent::Every;
    const bool goesOn = extent == Extent::First && more;
    if (goesOn)
        askFor(Extent::Listed);
    else if (more && !m_knowsEvery)
        askFor(Extent::Every);
    else if (m_search.kind == LetterSearch::Kind::Words && m_scope.text == SearchScope::Text::All && !more)
        lookWider();
    emit found(result, !goesOn);
}

void SearchAsker::read(const QList<HitPlace> &places)
{
    if (!m_project)
        return;
    const auto work = [path = m_project->path(), places, sight = m_project->sight()](const Progress &progress) {
        return readHits(path, places, contextCharacters, sight, progress);
    };
    m_reading.start<ReadHits>(this, work, [this](const Result<ReadHits> &read) {
        if (read)
            emit wordsRead(*read);
        else
            emit failed(read.error().message);
    });
}

void SearchAsker::sort(const std::shared_ptr<const HitList> &every, const QList<HitKey> &keys, const HitLabels &labels,
    const QHash<HitPlace, int> &piles)
{
    if (!m_project || !every)
        return;
    const auto work
        = [path = m_project->path(), every, keys, labels, piles](const Progress &progress) -> Result<QList<int>> {
        HitSorter sorter(keys, labels, piles);
        if (std::ranges::any_of(keys, isOfWords)) {
            const auto read = eachHit(
                path, *every, contextCharacters, [&sorter](const SearchHit &hit) { sorter.add(hit); }, progress);
            if (!read)
                return Kodeks::failed(read);
        } else {
            for (qsizetype number = 0; number < every->size(); ++number) {
                const HitPlace place = every->at(number);
                sorter.add({place.letter, {}, place.range, {}, {}, {}});
            }
        }
        return sorter.order();
    };
    m_sorting.start<QList<int>>(this, work, [this](const Result<QList<int>> &order) {
        if (order)
            emit sorted(*order);
        else
            emit failed(order.error().message);
    });
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
