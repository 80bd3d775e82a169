// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/asking/queryreader.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Kodeks {

struct Change;
class Project;

/// Asks a project's query, again whenever the project changes; of many passages in another thread.
class QueryAsker : public QObject
{
    Q_OBJECT

public:
    explicit QueryAsker(QObject *parent = nullptr);

    /// Forgets the query; null for no project.
    void setProject(Project *project);
    /// Nothing is asked of an empty one.
    void ask(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }

signals:
    void answered(const Kodeks::QueryAnswer &answer);
    void failed(const QString &message);

private:
    struct Answered
    {
        std::shared_ptr<QueryReader> reader;
        Result<QueryAnswer> answer;
    };

    void askNow();
    void askBeside();
    void take(const Result<QueryAnswer> &answer);

    QPointer<Project> m_project;
    QString m_query;
    QTimer m_resting; ///< after a change
    std::shared_ptr<QueryReader> m_reader; ///< null while it is at work
    bool m_isWaiting = false;              ///< to be asked (again) as soon as it is back
    Job m_job;
};

} // namespace Kodeks
