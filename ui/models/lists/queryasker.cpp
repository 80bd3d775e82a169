// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/queryasker.h"

#include "core/project/blindness.h"
#include "core/project/project.h"
#include "ui/models/lists/passagetablemodel.h"

namespace Kodeks {

namespace {

constexpr int restMilliseconds = 60;

} // namespace

QueryAsker::QueryAsker(QObject *parent)
    : QObject(parent)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, &QueryAsker::askNow);
}

void QueryAsker::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_job.cancel();
    m_resting.stop();
    m_project = project;
    m_query.clear();
    if (!project)
        return;
    const auto askAgain = [this] {
        if (!m_query.isEmpty())
            m_resting.start();
    };
    connect(project, &Project::changed, this, askAgain);
    connect(project, &Project::currentCoderChanged, this, askAgain);
}

void QueryAsker::ask(const QString &query)
{
    m_resting.stop();
    m_query = query;
    askNow();
}

void QueryAsker::askNow()
{
    m_job.cancel();
    if (!m_project || m_query.isEmpty())
        return;
    if (m_project->passageCount() <= PassageTableModel::mostReadAtOnce) {
        take(answerQuery(*m_project, m_query));
        return;
    }
    const auto work = [path = m_project->path(), viewer = m_project->viewer(), query = m_query](
                          const Progress &) -> Result<QueryAnswer> {
        const auto project = Blindness::openAs(path, viewer, Project::Access::Read);
        return project ? answerQuery(**project, query) : Kodeks::failed(project);
    };
    m_job.start<QueryAnswer>(this, work, [this](const Result<QueryAnswer> &answer) { take(answer); });
}

void QueryAsker::take(const Result<QueryAnswer> &answer)
{
    if (answer)
        emit answered(*answer);
    else
        emit failed(answer.error().message);
}

} // namespace Kodeks
