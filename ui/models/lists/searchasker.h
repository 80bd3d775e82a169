// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/searching/lettersearch.h"
#include "ui/jobs/job.h"
#include "ui/models/lists/hitorder.h"

#include <QObject>
#include <QPointer>

namespace Kodeks {

class Project;

/// Searches a project's letters in another thread: first the first hits, as soon as they are found, then as many as are
/// listed with how many there are, then, of more, where all are; and reads and sorts those that are not listed as they
/// are shown. Newer questions cancel older ones.
class SearchAsker : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype firstHits = 100;
    static constexpr qsizetype mostHits = 10'000; ///< that are listed with their words

    static constexpr qsizetype contextCharacters = 200; ///< to each side of a hit, enough for a wide screen

    using QObject::QObject;

    void setProject(Project *project);
    /// The extent of `search` and what is told of passages is the asker's affair.
    void ask(const LetterSearch &search, const SearchScope &scope);
    /// The same again, since something has changed: as many as are shown at once.
    void askAgain();
    void cancel();
    /// Reads the words of hits; a newer wish cancels the older one.
    void read(const QList<HitPlace> &places);
    /// Sorts all hits; the same.
    void sort(const std::shared_ptr<const HitList> &every, const QList<HitKey> &keys, const HitLabels &labels,
        const QHash<HitPlace, int> &piles);
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    /// `isWhole`: the totals are exact and no other hits follow.
    void found(const Kodeks::LetterSearchResult &result, bool isWhole);
    void failed(const QString &message);
    /// What longer words hold, of a search for words with few hits.
    void foundWider(const Kodeks::WiderSearch &wider);
    void wordsRead(const Kodeks::ReadHits &read);
    void sorted(const QList<int> &order);

private:
    enum class Extent { First, Listed, Every };
    void askFor(Extent extent);
    void take(const LetterSearchResult &result, Extent extent);
    void lookWider();

    QPointer<Project> m_project;
    LetterSearch m_search;
    SearchScope m_scope;
    Job m_job;
    Job m_wider;
    Job m_reading;
    Job m_sorting;
    bool m_knowsEvery = false; ///< where all hits are has been told
};

} // namespace Kodeks
