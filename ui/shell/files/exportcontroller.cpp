// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/exportcontroller.h"

#include "core/project/files/agreementfiles.h"
#include "core/project/history/history.h"
#include "core/project/jobs/memolist.h"
#include "core/project/project.h"
#include "core/project/searching/hittable.h"
#include "core/project/trail/historyfile.h"
#include "ui/dialogs/agreementexportdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/models/words/display.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/print/pdf.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

ExportController::ExportController(const Services &services, AgreementPanel &agreement, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_preferences(services.preferences)
    , m_window(window)
{
    services.actions.onTriggered(u"project.export"_s, this, [this] { ask(); });
    services.actions.onTriggered(u"agreement.save"_s, this, [this, panel = &agreement] { askForReport(*panel); });
    services.actions.onTriggered(u"project.exportHistory"_s, this, [this] { askForHistory({}); });
    connect(&agreement, &AgreementPanel::exportRequested, this, [this, panel = &agreement] { askForReport(*panel); });
}

void ExportController::exportTo(const QString &path, const PassageExport &options)
{
    const QString project = m_session.project()->path();
    PassageExport seen = options;
    seen.letters = m_preferences.letterCalling();
    seen.viewer = m_session.project()->viewer();
    m_jobs.start<Exported>(tr("Exporting passages"), [=](const Progress &progress) {
        return exportPassages(project, path, seen, progress, writePdf);
    }, this, [this, path, query = options.query()](const Result<Exported> &exported) {
        if (m_messages.check(exported))
            told(sentence(*exported, path, query), path);
    });
}

QString ExportController::sentence(const Exported &exported, const QString &path, const QString &query)
{
    const QString native = QDir::toNativeSeparators(path);
    QString done = tr("%n passage(s) exported to “%1”.", nullptr, static_cast<int>(exported.passages)).arg(native);
    if (!query.isEmpty())
        done += u' ' + Display::only(query) + u'.';
    return exported.remarks.isEmpty() ? done : done + u' ' + exported.remarks.first();
}

/// A REFI-QDA project is always whole.
void ExportController::askForLetters(const QList<LetterId> &letters)
{
    QStringList names;
    for (const LetterId id : letters) {
        if (const Letter *letter = m_session.project()->letter(id))
            names.append(u'"' + QString(letter->name).replace(u'"', u"\"\""_s) + u'"');
    }
    if (!names.isEmpty())
        ask(u"letter:"_s + names.join(u','), tr("Export the passages of %Ln letter(s)", nullptr, int(names.size())));
}

void ExportController::askForQuery(const QString &query)
{
    ask(query, tr("Export the passages of %1").arg(query));
}

void ExportController::ask(const QString &where, const QString &title)
{
    auto *dialog = new ExportDialog(*m_session.project(), proposed(u"csv"_s), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setChoice(m_preferences.exportChoice());
    if (!where.isEmpty()) {
        dialog->setWhere(where);
        dialog->setWindowTitle(title);
    } else if (!m_query.isEmpty()) {
        dialog->offerWhere(m_query);
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_preferences.setExportChoice(dialog->choice());
        if (m_session.project())
            exportTo(dialog->path(), dialog->options());
    });
    dialog->open();
}

void ExportController::askForReport(const AgreementPanel &panel)
{
    if (!panel.report() || !m_session.project()) {
        m_messages.inform(tr("There are no figures yet: compare the coders first."));
        return;
    }
    const AgreementReport report = *panel.report();
    auto *dialog = new AgreementExportDialog(report, proposed(u"agreement"_s), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, report] { saveReport(report, dialog->path(), dialog->language()); });
    dialog->open();
}

void ExportController::saveReport(const AgreementReport &report, const QString &path, const QString &language)
{
    const Project *project = m_session.project();
    if (!project)
        return;
    const ReportFacts facts{
        project->codebook().title.isEmpty() ? QFileInfo(project->path()).completeBaseName() : project->codebook().title,
        QCoreApplication::applicationVersion(), QDate::currentDate()};
    m_jobs.start<void>(tr("Writing the agreement"), [=](const Progress &) {
        return writeAgreement(path, report, facts, language, writePdf);
    }, this, [this, path](const Result<> &written) {
        if (m_messages.check(written))
            told(tr("The agreement was saved to “%1”.").arg(QDir::toNativeSeparators(path)), path);
    });
}

void ExportController::askForHistory(const HistoryFilter &filter)
{
    if (!m_session.project())
        return;
    QFileDialog *dialog = askForTable(tr("Export the history"), tr("%1 – history"));
    dialog->setObjectName(u"exportHistory"_s);
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("OpenDocument texts (*.odt)"), tr("PDF (*.pdf)"),
        tr("Word documents (*.docx)"), tr("Web pages (*.html)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        for (const QString &ending : historyEndings()) {
            if (chosen.contains(u"*."_s + ending))
                dialog->setDefaultSuffix(ending);
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, filter](const QString &path) { exportHistoryTo(path, filter); });
    dialog->open();
}

/// `name` with the project's in the place of %1 is proposed.
QFileDialog *ExportController::askForTable(const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(m_window, title, {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const QFileInfo project(m_session.project()->path());
    dialog->setDirectory(project.dir());
    dialog->selectFile(name.arg(project.completeBaseName()) + u".csv"_s);
    return dialog;
}

void ExportController::askForMemos(const QList<ListedMemo> &memos)
{
    if (!m_session.project())
        return;
    QFileDialog *dialog = askForTable(tr("Export the memos"), tr("%1 – memos"));
    dialog->setObjectName(u"exportMemos"_s);
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("Markdown (*.md)"), tr("OpenDocument texts (*.odt)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.md") ? u"md"_s : filter.contains(u"*.odt") ? u"odt"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, memos, codebook = m_session.project()->codebook(), letters = m_session.project()->letters()](
            const QString &path) {
        if (m_messages.check(writeMemos(path, memos, codebook, letters, m_preferences.letterCalling())))
            told(tr("%n memo(s) exported to “%1”.", nullptr, static_cast<int>(memos.size()))
                     .arg(QDir::toNativeSeparators(path)),
                path);
    });
    dialog->open();
}

void ExportController::exportHistoryTo(const QString &path, const HistoryFilter &filter)
{
    const Project *project = m_session.project();
    if (!project)
        return;
    const auto work = [from = project->path(), viewer = project->viewer(), path, filter](const Progress &progress) {
        return writeHistory(from, path, viewer, filter, writePdf, progress);
    };
    const auto tell = [this, path](const Result<WrittenHistory> &written) {
        if (!m_messages.check(written))
            return;
        if (!written->broken.isEmpty()) {
            m_messages.report({Error::Kind::Damaged, written->broken, {}});
            return;
        }
        const QString done = tr("%n change(s) exported to “%1”.", nullptr, static_cast<int>(written->edits))
                                 .arg(QDir::toNativeSeparators(path));
        told(written->madeBy.isEmpty() ? done
                                       : done + u' ' + tr("Last value of the chain: %1…").arg(written->chain.first(8)),
            path);
    };
    m_jobs.start<WrittenHistory>(tr("Exporting the history"), work, this, tell);
}

void ExportController::askForHits(const HitExport &asked)
{
    if (!m_session.project())
        return;
    QFileDialog *dialog = askForTable(tr("Export the hits"), tr("%1 – hits"));
    dialog->setObjectName(u"exportHits"_s);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, asked](const QString &path) { exportHitsTo(path, asked); });
    dialog->open();
}

void ExportController::exportHitsTo(const QString &path, HitExport asked)
{
    const Project *project = m_session.project();
    if (!project)
        return;
    asked.viewer = project->viewer();
    const auto work = [from = project->path(), path, asked](
                          const Progress &progress) { return exportHits(from, asked, path, progress); };
    m_jobs.start<qsizetype>(tr("Exporting the hits"), work, this, [this, path](const Result<qsizetype> &written) {
        if (m_messages.check(written))
            told(tr("%n hit(s) exported to “%1”.", nullptr, static_cast<int>(*written))
                     .arg(QDir::toNativeSeparators(path)),
                path);
    });
}

void ExportController::told(const QString &sentence, const QString &path)
{
    m_messages.inform(sentence, offerFolderOf(path, m_messages));
}

QString ExportController::proposed(const QString &ending) const
{
    const QFileInfo project(m_session.project()->path());
    return project.dir().filePath(project.completeBaseName() + u'.' + ending);
}

} // namespace Kodeks
