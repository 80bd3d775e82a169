// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/queryasker.h"

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
    m_reader.reset();
    m_isWaiting = false;
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
    if (!m_project || m_query.isEmpty()) {
        m_job.cancel();
        return;
    }
    if (m_project->passageCount() <= PassageTableModel::mostReadAtOnce) {
        m_job.cancel();
        take(answerQuery(*m_project, m_query));
        return;
    }
    m_isWaiting = m_job.isRunning();
    if (!m_isWaiting)
        askBeside();
}

/// The reader goes with the work and comes back with the answer, so that one thread at a time has it; a query that is
/// typed meanwhile waits for it.
void QueryAsker::askBeside()
{
    const auto asked = askedOf(*m_project, m_query);
    if (!asked) {
        emit failed(asked.error().message);
        return;
    }
    auto reader = m_reader ? std::exchange(m_reader, {}) : std::make_shared<QueryReader>();
    m_job.start<Answered>(this, [asked = *asked, reader](const Progress &) -> Result<Answered> {
        return Answered{reader, reader->answer(asked)};
    }, [this](const Result<Answered> &answered) {
        m_reader = answered->reader;
        if (std::exchange(m_isWaiting, false))
            askNow();
        else
            take(answered->answer);
    });
}

void QueryAsker::take(const Result<QueryAnswer> &answer)
{
    if (answer)
        emit answered(*answer);
    else
        emit failed(answer.error().message);
}

} // namespace Kodeks
