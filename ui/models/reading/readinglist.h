// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "ui/jobs/job.h"
#include "ui/models/reading/readingcontext.h"
#include "ui/models/reading/readingsubject.h"

#include <QCache>
#include <QPointer>
#include <QTimer>

namespace Kodeks {

/// A passage with what is needed to show it; positions are those of the letter.
struct ReadPassage
{
    Passage passage;
    TextRange shown;        ///< the passage with its context, or its beginning where it is very long
    QString text;           ///< of `shown`
    bool goesOn = false;    ///< the passage does, behind what is shown
    QString citation;       ///< of the passage
    QList<Passage> around;  ///< all that share a character with what is shown, this one as well; in no order
};

/// The passages of a code or a query in order. What they are is known of all, what they say is read of those that are
/// asked for. Follows the project's changes.
class ReadingList : public QObject
{
    Q_OBJECT

public:
    explicit ReadingList(QObject *parent = nullptr);

    /// Forgets what is read; null for no project.
    void setProject(Project *project);
    [[nodiscard]] Project *project() const { return m_project; }
    /// Reads it; of many passages in another thread.
    void read(const ReadingSubject &subject);
    [[nodiscard]] const ReadingSubject &subject() const { return m_subject; }
    void setOrder(ReadingOrder order);
    [[nodiscard]] ReadingOrder order() const { return m_order; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    void clear();

    [[nodiscard]] qsizetype count() const { return qsizetype(m_statements.size()); }
    [[nodiscard]] qsizetype letterCount() const { return m_letterCount; }
    [[nodiscard]] const CodedStatement &at(qsizetype row) const { return m_statements[size_t(row)]; }
    /// -1 for none.
    [[nodiscard]] qsizetype rowOf(PassageId passage) const;
    /// Nothing where it cannot be read any more.
    [[nodiscard]] std::optional<ReadPassage> passage(qsizetype row, ReadingContext context) const;
    /// What a passage says, whole, and where it stands.
    struct Quote
    {
        QString text;
        QString citation;
    };
    [[nodiscard]] std::optional<Quote> quote(qsizetype row) const;

signals:
    /// Other passages, another order, or something of those there are is other than it was.
    void changed();
    void failed(const QString &message); ///< after changed(): nothing is read

private:
    void readNow();
    void take(const Result<CodedStatements> &statements);
    [[nodiscard]] const QList<Section> &sectionsOf(LetterId letter) const;

    QPointer<Project> m_project;
    ReadingSubject m_subject;
    ReadingOrder m_order = ReadingOrder::Letter;
    bool m_on = false; ///< something is read
    CodedStatements m_statements;
    qsizetype m_letterCount = 0;
    mutable QCache<LetterId, QList<Section>> m_sections;
    QTimer m_resting; ///< after a change
    Job m_job;
};

} // namespace Kodeks
