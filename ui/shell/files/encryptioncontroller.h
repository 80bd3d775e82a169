// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/secret.h"
#include "core/project/project.h"
#include "ui/dialogs/project/passphrasedialog.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QTimer>

namespace Kodeks {

class ProjectController;

/// Encrypted projects in the window: asks for their passphrases, encrypts, decrypts, and locks a project that nobody
/// has touched for as long as the settings say.
class EncryptionController : public QObject
{
    Q_OBJECT

public:
    EncryptionController(const Services &services, ProjectController &projects, QWidget *window);

    /// Asks for the passphrase of a project, as often as it takes, and opens it.
    void askToOpen(const QString &path, Project::Access access);
    /// Closes the project, forgets its key and asks for its passphrase. Nothing where it is not encrypted, or where
    /// something half-written cannot be put in.
    void lock();

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using Work = std::function<Result<>(const Progress &progress)>;

    /// A passphrase has been tried; `dialog` is null where it was closed meanwhile.
    void opened(const QString &path, Project::Access access, const Result<> &outcome, PassphraseDialog *dialog);
    void askForNew(PassphraseDialog::Ask ask);
    void decryptProject();
    /// Closes the project, does `work` on its file beside the window, and opens it again, whatever came of it.
    void rewrite(const QString &title, const QString &done, const Work &work);
    void follow(Project *project);
    void forgetLater(const QString &path);
    void waitForIdle();

    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    Jobs &m_jobs;
    ProjectController &m_projects;
    QWidget *m_window;
    QTimer *m_idle;
    QString m_path; ///< of the project that is open and encrypted; empty: none
};

} // namespace Kodeks
