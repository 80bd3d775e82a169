// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/backupcontroller.h"

#include "core/project/project.h"
#include "ui/dialogs/project/earlierstatedialog.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QTimer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 between = 3600; // seconds
constexpr qint64 atFirst = 300;  // after the first edit of a sitting

} // namespace

BackupController::BackupController(const Services &services, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_jobs(services.jobs)
    , m_window(window)
    , m_due(new QTimer(this))
{
    m_due->setObjectName(u"backupDue"_s);
    m_due->setSingleShot(true);
    connect(m_due, &QTimer::timeout, this, &BackupController::backUpQuietly);
    connect(&m_session, &Session::projectChanged, this, &BackupController::follow);
    connect(&m_session, &Session::edited, this, &BackupController::waitAfterEdit);
    services.actions.onTriggered(u"project.backup"_s, this, [this] { backUpNow(); });
    services.actions.onTriggered(u"project.earlier"_s, this, [this] { askForState(); });
}

void BackupController::follow(Project *)
{
    m_due->stop();
    m_quiet.cancel();
    m_hasFailed = false;
}

void BackupController::waitAfterEdit()
{
    if (m_due->isActive() || !m_session.project() || !m_preferences.backsUp())
        return;
    const QList<Backup> backups = backupsOf(m_session.project()->path());
    const qint64 age = backups.isEmpty() ? between : backups.constFirst().at.secsTo(QDateTime::currentDateTimeUtc());
    m_due->start(std::chrono::seconds(std::clamp(between - age, atFirst, between)));
}

void BackupController::backUpQuietly()
{
    if (!m_session.project())
        return;
    m_quiet.start<MadeBackup>(this, [path = m_session.project()->path()](const Progress &progress) {
        return makeBackup(path, u"auto"_s, QDateTime::currentDateTimeUtc(), progress);
    }, [this](const Result<MadeBackup> &made) {
        if (!made && !m_hasFailed)
            m_messages.report(made.error());
        m_hasFailed = !made;
        emit backedUp();
    });
}

void BackupController::backUpNow()
{
    const auto work = [path = m_session.project()->path()](const Progress &progress) {
        return makeBackup(path, u"manual"_s, QDateTime::currentDateTimeUtc(), progress);
    };
    m_jobs.start<MadeBackup>(tr("Backing up"), work, this, [this](const Result<MadeBackup> &made) {
        if (m_messages.check(made))
            m_messages.inform(tr("The backup is in “%1”, and was checked.").arg(QDir::toNativeSeparators(made->path)),
                offerFolderOf(made->path, m_messages));
    });
}

void BackupController::askForState()
{
    if (!m_session.project())
        return;
    auto *dialog = new EarlierStateDialog(*m_session.project(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EarlierStateDialog::folderWanted, this, [this] {
        if (!m_session.project())
            return;
        const QList<Backup> backups = backupsOf(m_session.project()->path());
        if (backups.isEmpty())
            m_messages.inform(tr("There are no backups yet."));
        else
            showFolderOf(backups.constFirst().path, m_messages);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.applyLong(dialog->edit(), tr("Bringing an earlier state back"),
            [this](const Change &) { m_messages.inform(tr("The earlier state is back."), m_session.offerUndo()); });
    });
    dialog->open();
}

} // namespace Kodeks
