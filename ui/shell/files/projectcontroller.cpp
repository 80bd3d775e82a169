// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/projectcontroller.h"

#include "core/exchange/codebooks/codebookfile.h"
#include "core/project/encrypting/encryption.h"
#include "core/project/jobs/beginning.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/projectcopy.h"
#include "core/project/jobs/sample.h"
#include "core/project/jobs/updating.h"
#include "ui/dialogs/project/newprojectdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/models/words/windowlanguage.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/files/recoveryoffer.h"
#include "ui/shell/files/welcomepage.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// "Oslo 2024.kodeks" in the folder, or the first free of "Oslo 2024 (2).kodeks" and so on.
QString freeName(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    QString path = dir.filePath(name + u".kodeks"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(u"%1 (%2).kodeks"_s.arg(name).arg(number));
    return path;
}

SampleLanguage sampleLanguage()
{
    return windowLanguage() == u"en" ? SampleLanguage::English : SampleLanguage::Norwegian;
}

Result<ReadCodebook> starter()
{
    const auto json = sampleCodebook(u":/kodeks/sample"_s, sampleLanguage());
    return json ? readCodebookFile(*json, u"codebook.json"_s) : failed(json);
}

QFileDialog *projectDialog(QWidget *window, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(window, title, folder, ProjectController::tr("Kodeks projects (*.kodeks)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"kodeks"_s);
    return dialog;
}

} // namespace

ProjectController::ProjectController(const Services &services, WelcomePage &welcome, QMenu &recent, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_actions(services.actions)
    , m_jobs(services.jobs)
    , m_welcome(welcome)
    , m_recent(recent)
    , m_window(window)
{
    connectActions();
    showRecent();
}

bool ProjectController::open(const QString &file, Project::Access access)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (isOpen(path)) {
        m_messages.inform(tr("“%1” is open already.").arg(QFileInfo(path).fileName()));
        return true;
    }
    if (!m_session.mayLeave([this, path, access] { open(path, access); }))
        return false;
    if (wantsPassphrase(path)) {
        emit passphraseWanted(path, access);
        return false;
    }
    if (access == Project::Access::Write && needsUpdate(path))
        return update(path);
    auto project = Project::open(path, access);
    if (!project && project.error().kind == Error::Kind::Locked && access == Project::Access::Write) {
        m_messages.report(
            project.error(), {tr("Open for reading only"), [this, path] { open(path, Project::Access::Read); }});
        return false;
    }
    if (!project && mayBeSaved(project.error(), path)) {
        m_messages.report(project.error(),
            offerRecovery(path, m_jobs, m_messages, this, [this](const QString &saved) { return open(saved); }));
        return false;
    }
    return opened(std::move(project), path);
}

bool ProjectController::update(const QString &path)
{
    return m_jobs.start<QStringList>(tr("Bringing “%1” up to date").arg(QFileInfo(path).fileName()),
        [path](const Progress &progress) { return bringUpToDate(path, progress); }, this,
        [this, path](const Result<QStringList> &mended) {
        if (m_messages.check(mended) && open(path) && !mended->isEmpty())
            m_messages.inform(mended->join(u' '));
    });
}

bool ProjectController::create(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!m_session.mayLeave([this, path] { create(path); }))
        return false;
    return opened(Project::create(path, QFileInfo(path).completeBaseName()), path);
}

bool ProjectController::openSample()
{
    if (!m_session.mayLeave([this] { openSample(); }))
        return false;
    const QString folder = m_preferences.documentsFolder();
    QDir().mkpath(folder);
    const QString path = freeName(folder, u"Oslo 2024"_s);
    if (!m_messages.check(makeSampleProject(path, u":/kodeks/sample"_s, sampleLanguage())) || !open(path))
        return false;
    if (!m_session.project()->coders().isEmpty())
        m_session.setCoder(m_session.project()->coders().first().id);
    m_messages.inform(tr("The sample is yours to change. It was put into “%1”.").arg(QDir::toNativeSeparators(path)));
    return true;
}

void ProjectController::close()
{
    if (!m_session.mayLeave([this] { close(); }))
        return;
    m_jobs.cancelAndWait();
    m_session.adopt(nullptr);
    m_messages.clear();
    showRecent();
}

void ProjectController::check()
{
    const QString path = m_session.project()->path();
    m_jobs.start<CheckFindings>(tr("Checking the project"), [path](const Progress &progress) {
        return checkProject(path, progress);
    }, this, [this](const Result<CheckFindings> &findings) {
        if (!m_messages.check(findings))
            return;
        if (findings->problems.isEmpty() && m_session.project() && m_session.project()->viewer())
            m_messages.inform(tr("All is well: %1 were checked, with all passages in them.")
                    .arg(tr("%n letter(s)", nullptr, static_cast<int>(findings->letters))));
        else if (findings->problems.isEmpty())
            m_messages.inform(tr("All is well: %1, %2 and %3 were checked.")
                    .arg(tr("%n letter(s)", nullptr, static_cast<int>(findings->letters)),
                        tr("%n passage(s)", nullptr, static_cast<int>(findings->passages)),
                        tr("%n edit(s)", nullptr, static_cast<int>(findings->edits))));
        else
            m_messages.report({Error::Kind::Damaged,
                tr("The check found %n problem(s). Keep a copy of the file before you go on.", nullptr,
                    static_cast<int>(findings->problems.size())),
                findings->problems.join(u'\n')});
    });
}

void ProjectController::connectActions()
{
    m_actions.onTriggered(u"project.new"_s, this, [this] { askForNew(); });
    m_actions.onTriggered(u"project.open"_s, this, [this] { askForOpen(); });
    m_actions.onTriggered(u"project.sample"_s, this, [this] { openSample(); });
    m_actions.onTriggered(u"project.saveCopy"_s, this, [this] { askForCopy(); });
    m_actions.onTriggered(u"project.check"_s, this, [this] { check(); });
    m_actions.onTriggered(u"project.close"_s, this, [this] { close(); });
    connect(&m_welcome, &WelcomePage::newRequested, this, &ProjectController::askForNew);
    connect(&m_welcome, &WelcomePage::openRequested, this, &ProjectController::askForOpen);
    connect(&m_welcome, &WelcomePage::sampleRequested, this, &ProjectController::openSample);
    connect(&m_welcome, &WelcomePage::projectChosen, this, [this](const QString &path) { open(path); });
    connect(&m_welcome, &WelcomePage::forgetRequested, this, [this](const QString &path) {
        m_preferences.removeRecentProject(path);
        showRecent();
    });
}

void ProjectController::askForNew()
{
    const QString folder = m_preferences.documentsFolder();
    auto *dialog = new NewProjectDialog(freeName(folder, tr("New project")), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewProjectDialog::asked, this, [this, dialog](const NewProject &wanted) {
        const auto codebook = codebookOf(wanted);
        if (!codebook)
            dialog->refuse(codebook.error().message);
        else
            begin(wanted, *codebook);
    });
    connect(this, &ProjectController::begun, dialog, &QDialog::accept);
    dialog->open();
}

Result<ReadCodebook> ProjectController::codebookOf(const NewProject &wanted) const
{
    switch (wanted.codebook) {
    case NewProject::Codebook::Empty: return ReadCodebook();
    case NewProject::Codebook::Starter: return starter();
    case NewProject::Codebook::File:
    case NewProject::Codebook::Project: return codebookToBeginWith(wanted.codebookPath);
    }
    return ReadCodebook();
}

bool ProjectController::begin(const NewProject &wanted, const ReadCodebook &codebook)
{
    if (!m_session.mayLeave([this, wanted, codebook] { begin(wanted, codebook); }))
        return false;
    if (QFileInfo(wanted.path).absolutePath() == QDir(m_preferences.documentsFolder()).absolutePath())
        QDir().mkpath(m_preferences.documentsFolder());
    // What a project is called is its file's name, also where its codebook has a title.
    if (!opened(beginProject(wanted.path, QFileInfo(wanted.path).completeBaseName(), codebook.codebook), wanted.path))
        return false;
    if (!codebook.remarks.isEmpty())
        m_messages.inform(codebook.remarks.join(u' '));
    emit begun(wanted.coder, wanted.letters);
    return true;
}

/// Where the project lies that was open last, or the folder for documents.
QString ProjectController::folderOfLast() const
{
    const QStringList recent = m_preferences.recentProjects();
    const QString folder = recent.isEmpty() ? QString() : QFileInfo(recent.constFirst()).absolutePath();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : m_preferences.documentsFolder();
}

void ProjectController::askForOpen()
{
    auto *dialog = projectDialog(m_window, tr("Open project"), folderOfLast());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { open(path); });
    dialog->open();
}

void ProjectController::askForCopy()
{
    const QFileInfo original(m_session.project()->path());
    auto *dialog = projectDialog(m_window, tr("Save a copy"), original.absolutePath());
    dialog->setObjectName(u"saveCopyDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // An existing file is not overwritten, so there is nothing to ask.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(original.completeBaseName() + u' ' + QDate::currentDate().toString(Qt::ISODate));
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectController::saveCopy);
    dialog->open();
}

void ProjectController::saveCopy(const QString &path)
{
    if (!m_session.project())
        return;
    const auto copy = [project = m_session.project()->path(), path](
                          const Progress &progress) { return copyWholeProject(project, path, progress); };
    m_jobs.start<CheckFindings>(tr("Saving a copy"), copy, this, [this, path](const Result<CheckFindings> &copied) {
        if (m_messages.check(copied))
            m_messages.inform(
                tr("The copy is in “%1”, and was checked: %2, %3.")
                    .arg(QDir::toNativeSeparators(path), tr("%Ln letter(s)", nullptr, int(copied->letters)),
                        tr("%Ln passage(s)", nullptr, int(copied->passages))),
                offerFolderOf(path, m_messages));
    });
}

bool ProjectController::opened(Result<std::unique_ptr<Project>> project, const QString &path)
{
    if (!m_messages.check(project))
        return false;
    m_jobs.cancelAndWait();
    m_messages.clear();
    m_preferences.addRecentProject(path);
    m_session.adopt(*std::move(project));
    if (!m_session.project()->readOnlyReason().isEmpty())
        m_messages.inform(m_session.project()->readOnlyReason());
    else if (const QStringList mended = m_session.project()->mendedAtOpening(); !mended.isEmpty())
        m_messages.inform(mended.join(u' '));
    showRecent();
    return true;
}

void ProjectController::showRecent()
{
    const QStringList paths = m_preferences.recentProjects();
    m_welcome.setRecentProjects(paths);
    m_recent.clear();
    for (const QString &path : paths) {
        QAction *action = m_recent.addAction(QFileInfo(path).completeBaseName());
        action->setEnabled(QFileInfo::exists(path));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recent.setEnabled(!paths.isEmpty());
}

bool ProjectController::isOpen(const QString &path) const
{
    const Project *project = m_session.project();
    return project && QFileInfo(project->path()) == QFileInfo(path) && QFileInfo::exists(path);
}

} // namespace Kodeks
