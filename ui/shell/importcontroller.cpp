// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importcontroller.h"

#include "core/project/importer.h"
#include "core/project/passagefiles.h"
#include "ui/dialogs/importpassagesdialog.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/jobs.h"
#include "ui/shell/messages.h"
#include "ui/shell/session.h"

#include <QFileDialog>

namespace Kodeks {

using namespace Qt::StringLiterals;

ImportController::ImportController(
    Session &session, Messages &messages, ActionRegistry &actions, Jobs &jobs, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_jobs(jobs)
    , m_window(window)
{
    actions.onTriggered(u"project.importLetters"_s, this, [this] { askForLetters(); });
    actions.onTriggered(u"project.importFolder"_s, this, [this] { askForFolder(); });
    actions.onTriggered(u"project.importPassages"_s, this, [this] { askForPassages(); });
}

void ImportController::askForLetters()
{
    auto *dialog = new QFileDialog(
        m_window, tr("Import letters"), {}, tr("Letters as plain text (*.txt *.md *.text);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::importPaths);
    dialog->open();
}

void ImportController::importPaths(const QStringList &paths)
{
    const QPointer<Project> project = m_session.project();
    if (!project) {
        m_messages.inform(tr("Letters go into a project: make or open one first, then import them."));
        return;
    }
    const bool begun = m_jobs.start<PreparedImport>(tr("Reading letters"), [paths](const Progress &progress) {
        return prepareImport(paths, 0, progress);
    }, this, [this, project](Result<PreparedImport> prepared) {
        if (project && m_messages.check(prepared))
            putIn(project, *std::move(prepared));
    });
    if (!begun)
        m_messages.inform(tr("Something else is running: wait for it or cancel it, then import again."));
}

void ImportController::askForFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a folder of letters"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::importPaths);
    dialog->open();
}

void ImportController::askForPassages()
{
    auto *dialog = new ImportPassagesDialog(*m_session.project(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { importPassageFile(dialog->csvPath(), dialog->coderName()); });
    dialog->open();
}

void ImportController::putIn(Project *project, PreparedImport prepared)
{
    const auto report = importLetters(*project, std::move(prepared));
    if (m_messages.check(report))
        tell(*report);
}

void ImportController::tell(const ImportReport &report)
{
    if (report.skipped.isEmpty() && report.refused.isEmpty()) {
        m_messages.inform(tr("%n letter(s) imported.", nullptr, static_cast<int>(report.imported.size())));
        return;
    }
    auto *dialog = new ImportReportDialog(report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ImportController::importPassageFile(const QString &path, const QString &coder)
{
    if (!m_session.project())
        return;
    const auto count = importPassages(*m_session.project(), path, coder);
    if (m_messages.check(count))
        m_messages.inform(tr("%n passage(s) imported for %1.", nullptr, static_cast<int>(*count)).arg(coder));
}

} // namespace Kodeks
