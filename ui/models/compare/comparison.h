// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/settling/worklist.h"
#include "ui/jobs/job.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace Kodeks {

class Project;
struct Change;

/// Which pair of passages a difference is about. An invalid id: that coder has none.
struct WorkKey
{
    PassageId a;
    PassageId b;

    [[nodiscard]] static WorkKey of(const WorkItem &item);
    [[nodiscard]] bool isValid() const { return a.isValid() || b.isValid(); }
    friend auto operator<=>(const WorkKey &, const WorkKey &) = default;
};

/// The same passages, and the same decided about them.
[[nodiscard]] bool saysTheSame(const WorkItem &one, const WorkItem &other);

/// Two coders' passages set against each other in all letters, kept up with the project letter by letter. The work is
/// done in another thread.
class Comparison : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null for none; nobody is compared after it.
    void setProject(Project *project);
    [[nodiscard]] Project *project() const;
    /// Begins to compare two coders. Invalid ids end it.
    void compare(CoderId a, CoderId b);

    [[nodiscard]] bool isActive() const { return m_a.isValid() && m_b.isValid(); }
    /// All letters have been read since compare().
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    /// Why there is nothing to compare; empty if there is.
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] CoderId a() const { return m_a; }
    [[nodiscard]] CoderId b() const { return m_b; }
    /// The names of the two, and of the consensus if there is one.
    [[nodiscard]] QString nameOfA() const;
    [[nodiscard]] QString nameOfB() const;
    [[nodiscard]] std::optional<Coder> consensus() const { return m_list.consensus; }
    /// Their differences can be settled: neither of them is a consensus itself.
    [[nodiscard]] bool canSettle() const;

    /// The letters with passages of one of the two, in the project's order.
    [[nodiscard]] QList<LetterId> letters() const;
    [[nodiscard]] QList<WorkItem> differences(LetterId letter) const { return m_parts.value(letter).differences; }
    [[nodiscard]] QList<WorkItem> agreed(LetterId letter) const { return m_parts.value(letter).agreed; }
    /// The viewer may not see the others' passages of the letter yet.
    [[nodiscard]] bool isWithheld(LetterId letter) const { return m_withheld.contains(letter); }
    [[nodiscard]] const WorkItem *find(LetterId letter, WorkKey key) const;
    [[nodiscard]] WorkCounts counts() const;
    /// All of it put together.
    [[nodiscard]] Worklist whole() const;

signals:
    /// Others are compared, or nobody, or all letters have been read (again).
    void reset();
    /// The pairs of one letter, or what was decided of them, are others.
    void letterChanged(Kodeks::LetterId letter);

private:
    struct Part
    {
        QList<WorkItem> differences;
        QList<WorkItem> agreed;
        QList<Settlement> leftOver;
        WorkCounts counts;
    };

    void follow(const Change &change);
    void startAnew();
    void read();
    void take(const Result<Worklist> &result, const QSet<LetterId> &asked);
    void put(const Worklist &list, const QSet<LetterId> &asked);
    [[nodiscard]] QString nameOf(CoderId coder) const;
    [[nodiscard]] bool concerns(CoderId coder) const;
    /// As core/project/blindness.h has it.
    [[nodiscard]] bool seesOthers(LetterId letter) const;

    QPointer<Project> m_project;
    Job m_job;
    CoderId m_a;
    CoderId m_b;
    bool m_ready = false;
    QString m_failure;
    Worklist m_list; ///< without what is kept in parts
    QHash<LetterId, Part> m_parts;
    QSet<LetterId> m_withheld;
    QSet<LetterId> m_wanted; ///< to be read again
    bool m_all = false; ///< all are
};

} // namespace Kodeks
