// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/historywalk.h"

#include "core/project/history/history.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QProgressDialog>
#include <QTimer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int manySteps = 20; ///< that may take longer than one waits without being told

} // namespace

HistoryWalk::HistoryWalk(const Services &services, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_messages(services.messages)
    , m_session(services.session)
    , m_jobs(services.jobs)
    , m_window(window)
{
    connect(&m_session, &Session::projectChanged, this, &HistoryWalk::stop);
    connect(&m_jobs, &Jobs::ended, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (m_walking && m_made == m_madeBefore && !m_jobs.isBusy())
                stop();
        });
    });
}

HistoryWalk::~HistoryWalk() = default;

void HistoryWalk::goTo(EditId edit)
{
    if (!m_session.project() || m_walking)
        return;
    const auto way = History(*m_session.project()).wayTo(edit);
    if (!m_messages.check(way))
        return;
    if (!way->open) {
        m_messages.inform(tr("Undo and redo do not reach that far."));
        return;
    }
    if (way->steps == 0) {
        m_messages.inform(tr("Nothing has been done after this."));
        return;
    }
    m_goal = edit;
    m_from = way->from;
    m_undoes = way->undo;
    m_before = way->steps + 1;
    m_made = 0;
    m_walking = true;
    if (way->steps > manySteps) {
        m_progress = new QProgressDialog(
            m_undoes ? tr("Undoing…") : tr("Redoing…"), tr("Stop here"), 0, int(way->steps), m_window);
        m_progress->setObjectName(u"historyWalk"_s);
        m_progress->setAttribute(Qt::WA_DeleteOnClose);
        m_progress->setWindowModality(Qt::WindowModal);
    }
    step();
}

void HistoryWalk::step()
{
    if (!m_walking)
        return;
    const auto way = History(*m_session.project()).wayTo(m_goal);
    const bool stops = m_progress && m_progress->wasCanceled();
    if (!way || stops || way->steps == 0 || way->steps >= m_before || way->undo != m_undoes) {
        end();
        return;
    }
    m_before = way->steps;
    if (m_progress)
        m_progress->setValue(m_made);
    const auto next = [this](const Change &) {
        ++m_made;
        QTimer::singleShot(0, this, &HistoryWalk::step);
    };
    m_madeBefore = m_made;
    if (m_undoes)
        m_session.undo(next);
    else
        m_session.redo(next);
    if (m_made == m_madeBefore && !m_jobs.isBusy())
        stop();
}

void HistoryWalk::stop()
{
    m_walking = false;
    delete m_progress;
}

void HistoryWalk::end()
{
    stop();
    if (m_made == 0)
        return;
    const QString said = m_undoes ? tr("%Ln step(s) undone. Redo makes them again.", nullptr, m_made)
                                  : tr("%Ln step(s) made again.", nullptr, m_made);
    m_messages.inform(said, {m_undoes ? tr("Redo all") : tr("Undo all"), [this, back = m_from] { goTo(back); }});
}

} // namespace Kodeks
