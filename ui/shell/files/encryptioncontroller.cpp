// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/encryptioncontroller.h"

#include "core/project/encrypting/encryption.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <memory>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel
        || type == QEvent::MouseMove || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

QString fileNameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

EncryptionController::EncryptionController(const Services &services, ProjectController &projects, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_jobs(services.jobs)
    , m_projects(projects)
    , m_window(window)
    , m_idle(new QTimer(this))
{
    m_idle->setObjectName(u"idle"_s);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &EncryptionController::lock);
    connect(&m_projects, &ProjectController::passphraseWanted, this, &EncryptionController::askToOpen);
    connect(&m_session, &Session::projectChanged, this, &EncryptionController::follow);
    services.actions.onTriggered(u"project.encrypt"_s, this, [this] { askForNew(PassphraseDialog::Ask::Encrypt); });
    services.actions.onTriggered(
        u"project.changePassphrase"_s, this, [this] { askForNew(PassphraseDialog::Ask::Change); });
    services.actions.onTriggered(u"project.decrypt"_s, this, [this] { decryptProject(); });
    services.actions.onTriggered(u"project.lock"_s, this, [this] { lock(); });
    follow(m_session.project());
}

void EncryptionController::askToOpen(const QString &path, Project::Access access)
{
    auto *dialog = new PassphraseDialog(PassphraseDialog::Ask::Open, fileNameOf(path), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::given, this, [this, dialog, path, access] {
        const auto passphrase = std::make_shared<Secret>(dialog->take());
        dialog->setBusy(true);
        const auto outcome = std::make_shared<Result<>>();
        const bool begun = m_jobs.startLasting(tr("Opening “%1”").arg(fileNameOf(path)),
            [path, passphrase, outcome](const Progress &) { *outcome = unlock(path, *passphrase); }, this,
            [this, path, access, outcome, there = QPointer(dialog)] { opened(path, access, *outcome, there); });
        if (!begun)
            dialog->refuse(tr("Something else is being done just now. Try again when it is done."));
    });
    dialog->open();
}

void EncryptionController::opened(
    const QString &path, Project::Access access, const Result<> &outcome, PassphraseDialog *dialog)
{
    if (!dialog) {
        forgetKey(path); // one has thought better of it
    } else if (!outcome) {
        dialog->refuse(outcome.error().message);
    } else {
        dialog->accept();
        m_projects.open(path, access);
    }
}

void EncryptionController::askForNew(PassphraseDialog::Ask ask)
{
    const QString path = m_session.project()->path();
    const bool change = ask == PassphraseDialog::Ask::Change;
    if (isEncrypted(path) != change) {
        m_messages.inform(change
                ? tr("“%1” is not encrypted.").arg(fileNameOf(path))
                : tr("“%1” is encrypted already. Change its passphrase instead.").arg(fileNameOf(path)));
        return;
    }
    auto *dialog = new PassphraseDialog(ask, fileNameOf(path), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::given, this, [this, dialog, path, change] {
        const auto passphrase = std::make_shared<Secret>(dialog->take());
        dialog->accept();
        const QStringList copies = change ? QStringList() : plainCopiesBeside(path);
        const QString done = change ? tr("“%1” opens with the new passphrase from now on.").arg(fileNameOf(path))
            : copies.isEmpty()
            ? tr("“%1” is encrypted.").arg(fileNameOf(path))
            : tr("“%1” is encrypted. Not encrypted, and in the same folder: %2. Encrypt or delete these copies too.")
                  .arg(fileNameOf(path), copies.join(u", "_s));
        rewrite(change ? tr("Changing the passphrase") : tr("Encrypting the project"), done,
            [path, passphrase, change](const Progress &progress) {
            return change ? changePassphrase(path, *passphrase, progress) : encrypt(path, *passphrase, progress);
        });
    });
    dialog->open();
}

void EncryptionController::decryptProject()
{
    const QString path = m_session.project()->path();
    if (!isEncrypted(path)) {
        m_messages.inform(tr("“%1” is not encrypted.").arg(fileNameOf(path)));
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Decrypt the project"),
        tr("Take the encryption off “%1”? Everybody who has the file can read it then.").arg(fileNameOf(path)),
        QMessageBox::Cancel, m_window);
    question->setObjectName(u"decryptQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = question->addButton(tr("Decrypt"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, path] {
        rewrite(tr("Decrypting the project"), tr("“%1” is no longer encrypted.").arg(fileNameOf(path)),
            [path](const Progress &progress) { return decrypt(path, progress); });
    });
    question->open();
}

void EncryptionController::rewrite(const QString &title, const QString &done, const Work &work)
{
    if (!m_session.project() || !m_session.mayLeave([this, title, done, work] { rewrite(title, done, work); }))
        return;
    if (m_jobs.isBusy()) {
        m_messages.inform(tr("Something else is being done just now. Try again when it is done."));
        return;
    }
    const QString path = m_session.project()->path();
    const auto outcome = std::make_shared<Result<>>();
    m_path.clear(); // its key is needed
    m_session.adopt(nullptr);
    m_jobs.startLasting(title, [work, outcome](const Progress &progress) { *outcome = work(progress); }, this,
        [this, path, done, outcome] {
        m_projects.open(path);
        if (*outcome)
            m_messages.inform(done);
        else if (outcome->error().kind != Error::Kind::Cancelled)
            m_messages.report(outcome->error());
    });
}

void EncryptionController::follow(Project *project)
{
    const QString path = project && isEncrypted(project->path()) ? project->path() : QString();
    if (!m_path.isEmpty() && m_path != path)
        forgetLater(m_path);
    m_path = path;
    if (m_path.isEmpty())
        QCoreApplication::instance()->removeEventFilter(this);
    else
        QCoreApplication::instance()->installEventFilter(this);
    waitForIdle();
}

/// Not where the project only goes from one window to the next, which then is there when this one is not.
void EncryptionController::forgetLater(const QString &path)
{
    QTimer::singleShot(0, this, [this, path] {
        if (!m_session.project() || m_session.project()->path() != path)
            forgetKey(path);
    });
}

void EncryptionController::waitForIdle()
{
    const int minutes = m_preferences.lockAfterMinutes();
    if (m_path.isEmpty() || minutes == 0)
        m_idle->stop();
    else
        m_idle->start(std::chrono::minutes(minutes));
}

bool EncryptionController::eventFilter(QObject *object, QEvent *event)
{
    if (isTouch(event->type()))
        waitForIdle();
    return QObject::eventFilter(object, event);
}

void EncryptionController::lock()
{
    const QString path = m_path;
    if (path.isEmpty())
        return;
    if (m_jobs.isBusy()) { // what is being done is finished first
        waitForIdle();
        return;
    }
    m_projects.close();
    if (m_session.project())
        return;
    askToOpen(path, Project::Access::Write);
}

} // namespace Kodeks
