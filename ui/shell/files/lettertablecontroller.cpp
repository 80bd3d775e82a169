// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/lettertablecontroller.h"

#include "core/exchange/letters/letterfiles.h"
#include "core/project/letters/letterdescribing.h"
#include "ui/dialogs/tables/importfactsdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QFileDialog>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

LetterTableController::LetterTableController(const Services &services, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_window(window)
{
    services.actions.onTriggered(u"project.importFacts"_s, this, [this] { ask(); });
}

void LetterTableController::ask()
{
    auto *dialog = new QFileDialog(
        m_window, tr("Import facts of letters"), {}, tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LetterTableController::importTable);
    dialog->open();
}

void LetterTableController::importTable(const QString &path)
{
    const QPointer<Project> project = m_session.project();
    m_jobs.start<LetterTable>(tr("Reading a table"), [path](const Progress &) {
        return readLetterFile(path).and_then(
            [&path](const QByteArray &bytes) { return readLetterTable(bytes, QFileInfo(path).fileName()); });
    }, this, [this, project](const Result<LetterTable> &table) {
        if (project && project == m_session.project() && m_messages.check(table))
            offer({*table});
    });
}

void LetterTableController::offer(const QList<LetterTable> &tables)
{
    const Project *project = m_session.project();
    if (!project || tables.isEmpty())
        return;
    if (project->letters().isEmpty()) {
        m_messages.inform(tr("“%1” tells of letters, and the project has none yet: import the letters first.")
                .arg(tables.first().fileName));
        return;
    }
    auto *dialog = new ImportFactsDialog(*project, tables.first(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { carryOut(dialog->plan()); });
    connect(dialog, &QDialog::finished, this, [this, rest = tables.mid(1)] { offer(rest); });
    dialog->open();
}

void LetterTableController::carryOut(const LetterTablePlan &plan)
{
    m_session.applyMany(plan.changes.size(), Edits::describeLetters(plan), tr("Describing the letters"),
        [this, plan](const Change &) { tell(plan); });
}

void LetterTableController::tell(const LetterTablePlan &plan)
{
    QString sentence = tr("%n letter(s) described from “%1”.", nullptr, int(plan.letters)).arg(plan.fileName);
    if (!plan.unmatched.isEmpty())
        sentence += u' ' + tr("%n row(s) passed over.", nullptr, int(plan.unmatched.size()));
    for (const QString &remark : plan.remarks)
        sentence += u' ' + remark;
    m_messages.inform(sentence, m_session.offerUndo());
}

} // namespace Kodeks
