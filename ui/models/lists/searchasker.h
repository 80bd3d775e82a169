// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/searching/lettersearch.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QPointer>

namespace Kodeks {

class Project;

/// Searches a project's letters in another thread: first the first hits, as soon as they are found, then as many as are
/// shown with how many there are. Newer questions cancel older ones.
class SearchAsker : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype firstHits = 100;
    static constexpr qsizetype mostHits = 10'000; ///< that are shown

    using QObject::QObject;

    void setProject(Project *project);
    /// The extent of `search` and what is told of passages is the asker's affair.
    void ask(const LetterSearch &search, const SearchScope &scope);
    /// The same again, since something has changed: as many as are shown at once.
    void askAgain();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    /// `isWhole`: the totals are exact and no other hits follow.
    void found(const Kodeks::LetterSearchResult &result, bool isWhole);
    void failed(const QString &message);
    /// What longer words hold, of a search for words with few hits.
    void foundWider(const Kodeks::WiderSearch &wider);

private:
    void askFor(qsizetype limit, bool isWhole);
    void take(const LetterSearchResult &result, bool isWhole);
    void lookWider();

    QPointer<Project> m_project;
    LetterSearch m_search;
    SearchScope m_scope;
    Job m_job;
    Job m_wider;
};

} // namespace Kodeks
