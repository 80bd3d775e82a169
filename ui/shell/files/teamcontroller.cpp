// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/teamcontroller.h"

#include "core/project/edits/edits.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/merging/merge.h"
#include "ui/dialogs/bringindialog.h"
#include "ui/dialogs/codercopydialog.h"
#include "ui/dialogs/projectsettingsdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

TeamController::TeamController(const Services &services, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_window(window)
{
    services.actions.onTriggered(u"project.copyForCoder"_s, this, [this] { askForCopy(); });
    services.actions.onTriggered(u"project.bringIn"_s, this, [this] { askForProject(); });
    services.actions.onTriggered(u"project.settings"_s, this, [this] { askForSettings(); });
}

void TeamController::askForCopy()
{
    auto *dialog = new CoderCopyDialog(*m_session.project(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { makeCopy(dialog->path(), dialog->coderName()); });
    dialog->open();
}

void TeamController::makeCopy(const QString &path, const QString &coder)
{
    if (!m_session.project())
        return;
    const QString project = m_session.project()->path();
    m_jobs.start<QString>(tr("Making the copy"), [=](const Progress &) -> Result<QString> {
        const auto made = newCopyForCoder(project, path, coder);
        return made ? Result<QString>(path) : failed(made);
    }, this, [this, coder](const Result<QString> &made) {
        if (m_messages.check(made))
            m_messages.inform(tr("The copy for %1 is in “%2”. Send it, and bring it in when it comes back.")
                                  .arg(coder, QDir::toNativeSeparators(*made)),
                offerFolderOf(*made, m_messages));
    });
}

void TeamController::askForProject()
{
    auto *dialog = new QFileDialog(m_window, tr("Bring in another project"),
        QFileInfo(m_session.project()->path()).absolutePath(), tr("Kodeks projects (*.kodeks)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TeamController::bringIn);
    dialog->open();
}

void TeamController::dropped(const QString &path)
{
    const Project *project = m_session.project();
    if (!project || !project->readOnlyReason().isEmpty() || QFileInfo(path) == QFileInfo(project->path())) {
        emit openRequested(path);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    auto *box = new QMessageBox(QMessageBox::Question, tr("A project was dropped"),
        tr("Bring “%1” in, or open it?").arg(name), QMessageBox::Cancel, m_window);
    box->setObjectName(u"dropQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Brought in, its letters and passages are put into “%1”; you see beforehand what changes.")
            .arg(QFileInfo(project->path()).fileName())
            .toHtmlEscaped());
    QPushButton *bring = box->addButton(tr("Bring in"), QMessageBox::AcceptRole);
    bring->setObjectName(u"dropBringIn"_s);
    QPushButton *open = box->addButton(tr("Open"), QMessageBox::ActionRole);
    open->setObjectName(u"dropOpen"_s);
    box->setDefaultButton(bring);
    connect(bring, &QPushButton::clicked, this, [this, path] { bringIn(path); });
    connect(open, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
    box->open();
}

void TeamController::bringIn(const QString &path)
{
    const QPointer<Project> project = m_session.project();
    if (!project)
        return;
    m_jobs.start<MergePlan>(tr("Looking at “%1”").arg(QFileInfo(path).fileName()),
        [here = project->path(), path](const Progress &progress) { return planMerge(here, path, progress); }, this,
        [this, project](const Result<MergePlan> &plan) {
        if (project && project == m_session.project() && m_messages.check(plan))
            showPlan(*plan);
    });
}

void TeamController::showPlan(const MergePlan &plan)
{
    auto *dialog = new BringInDialog(*m_session.project(), plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, plan, project = QPointer<Project>(m_session.project())] {
        if (project && project == m_session.project())
            carryOut(plan, dialog->choices());
    });
    dialog->open();
}

void TeamController::carryOut(const MergePlan &plan, const MergeChoices &choices)
{
    m_session.applyLong(Kodeks::bringIn(plan, choices), tr("Bringing in “%1”").arg(plan.name),
        [this, plan](const Change &) { tell(plan); });
}

void TeamController::tell(const MergePlan &plan)
{
    QStringList parts;
    if (plan.letters.fresh > 0)
        parts.append(tr("%n letter(s)", nullptr, int(plan.letters.fresh)));
    if (plan.codes.fresh > 0)
        parts.append(tr("%n code(s)", nullptr, int(plan.codes.fresh)));
    if (plan.coders.fresh > 0)
        parts.append(tr("%n coder(s)", nullptr, int(plan.coders.fresh)));
    if (plan.passages.fresh > 0)
        parts.append(tr("%n passage(s)", nullptr, int(plan.passages.fresh)));
    QString sentence = parts.isEmpty() ? tr("“%1” was brought in.").arg(plan.name)
                                       : tr("“%1” was brought in. New: %2.").arg(plan.name, parts.join(u", "_s));
    if (!plan.refused.isEmpty())
        sentence += u' ' + tr("%n letter(s) stayed out.", nullptr, int(plan.refused.size()));
    m_messages.inform(sentence, m_session.offerUndo());
}

void TeamController::askForSettings()
{
    auto *dialog = new ProjectSettingsDialog(*m_session.project(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Project *project = m_session.project();
        if (project && dialog->isLocked() != project->isLocked())
            m_session.apply(Edits::setLocked(dialog->isLocked()));
        if (project && dialog->isBlind() != project->isBlind())
            m_session.apply(Edits::setBlind(dialog->isBlind()));
        if (project && dialog->suggestsBlind() != project->suggestsBlind())
            m_session.apply(Edits::setSuggestsBlind(dialog->suggestsBlind()));
        if (project && dialog->abbreviations() != project->abbreviations())
            m_session.apply(Edits::setAbbreviations(dialog->abbreviations()));
    });
    dialog->open();
}

} // namespace Kodeks
