// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/summarycontroller.h"

#include "core/project/project.h"
#include "ui/dialogs/project/summarydialog.h"
#include "ui/jobs/jobs.h"
#include "ui/print/pdf.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

SummaryController::SummaryController(const Services &services, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_window(window)
{
    services.actions.onTriggered(u"project.exportSummary"_s, this, [this] { ask(); });
}

void SummaryController::ask()
{
    const Project *project = m_session.project();
    if (!project)
        return;
    const QFileInfo file(project->path());
    const QString proposed = file.dir().filePath(tr("%1 – summary").arg(file.completeBaseName()) + u".odt"_s);
    auto *dialog = new SummaryDialog(*project, proposed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWhere(m_query);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(dialog->path(), dialog->order()); });
    dialog->open();
}

void SummaryController::write(const QString &path, const SummaryOrder &order)
{
    if (!m_session.project())
        return;
    const PagePrinter print = [](const QString &html, const QString &to) { return writePdf(html, to); };
    const auto work = [from = m_session.project()->path(), path, order, print](
                          const Progress &progress) { return writeSummary(from, path, order, print, progress); };
    m_jobs.start<WrittenSummary>(
        tr("Writing the summary"), work, this, [this, path](const Result<WrittenSummary> &written) {
        if (!m_messages.check(written))
            return;
        QString told = tr("The summary was saved to “%1”, %2.").arg(QDir::toNativeSeparators(path), written->madeBy);
        if (written->kept > 0)
            told
                += u' ' + tr("%n assessment(s) of “%1” were kept.", nullptr, int(written->kept)).arg(written->keptFrom);
        m_messages.inform(told, offerFolderOf(path, m_messages));
    });
}

} // namespace Kodeks
