// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/backups/backups.h"
#include "ui/jobs/job.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QTimer;

namespace Kodeks {

class Project;

/// Backups of the project that is open: by themselves while somebody works in it, and on request; and the way back to
/// an earlier state. One that is made by itself is told of only where it fails.
class BackupController : public QObject
{
    Q_OBJECT

public:
    BackupController(const Services &services, QWidget *window);

    /// Makes an automatic one now, beside the window.
    void backUpQuietly();

signals:
    void backedUp(); ///< or not: a quiet one has ended

private:
    void backUpNow();
    void askForState();
    void follow(Project *project);
    void waitAfterEdit();

    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    Jobs &m_jobs;
    QWidget *m_window;
    QTimer *m_due;
    Job m_quiet;
    bool m_hasFailed = false; ///< and that has been said
};

} // namespace Kodeks
