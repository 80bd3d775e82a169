// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/importcontroller.h"

#include "core/project/files/passageimport.h"
#include "core/project/letters/importer.h"
#include "core/project/refi/qdpximport.h"
#include "ui/dialogs/importpassagesdialog.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/droppedfiles.h"
#include "ui/shell/files/importquestions.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString letterPatterns()
{
    QStringList patterns;
    for (const QString &ending : importableEndings())
        patterns.append(u"*."_s + ending);
    return patterns.join(u' ');
}

/// What a pasted text is called: its first words, so that they can be a file's name.
QString nameOf(const QString &text)
{
    constexpr qsizetype longest = 40;
    QString name = text.trimmed().section(u'\n', 0, 0).simplified().left(longest);
    name.removeIf([](QChar sign) { return sign == u'/' || sign == u'\\' || sign == u':' || !sign.isPrint(); });
    return (name.trimmed().isEmpty() ? ImportController::tr("pasted letter") : name.trimmed()) + u".txt"_s;
}

} // namespace

ImportController::ImportController(const Services &services, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_window(window)
    , m_questions(new ImportQuestions(
          services, window, [this](Project *project, const PreparedImport &prepared, SameTexts sameTexts) {
              putIn(project, prepared, sameTexts);
          }))
{
    services.actions.onTriggered(u"project.importLetters"_s, this, [this] { askForLetters(); });
    services.actions.onTriggered(u"project.importFolder"_s, this, [this] { askForFolder(); });
    services.actions.onTriggered(u"project.pasteLetter"_s, this, [this] { importClipboard(); });
    services.actions.onTriggered(u"project.importPassages"_s, this, [this] { askForPassages(); });
}

void ImportController::askForLetters()
{
    auto *dialog = new QFileDialog(m_window, tr("Import letters"), {},
        tr("Letters (%1);;Projects of other programs (*.qdpx *.qda *.rqda *.sqlite3);;All files (*)")
            .arg(letterPatterns()));
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
    const DroppedFiles files = sortFiles(paths);
    if (!files.projects.isEmpty())
        importQdpxFiles(files.projects, files.letters);
    else
        importLetterPaths(files.letters);
}

void ImportController::importPrepared(Project *project, const PreparedImport &prepared)
{
    m_questions->ask(project, prepared);
}

void ImportController::importQdpxFiles(const QStringList &projects, const QStringList &letters)
{
    const QPointer<Project> project = m_session.project();
    m_jobs.start<PreparedQdpx>(tr("Reading a project"), [path = projects.first()](const Progress &progress) {
        return prepareQdpx(path, progress);
    }, this, [this, project, letters, rest = projects.mid(1)](const Result<PreparedQdpx> &prepared) {
        if (project && project == m_session.project() && m_messages.check(prepared))
            putIn(project, *prepared, rest, letters);
    });
}

void ImportController::putIn(
    Project *project, const PreparedQdpx &prepared, const QStringList &projects, const QStringList &letters)
{
    const QdpxArrival arrival = arrivalOf(*project, prepared);
    m_session.applyLong(arrival.edit, tr("Bringing in “%1”").arg(prepared.report.fileName),
        [this, project, projects, letters, report = arrival.report](const Change &) {
        if (report->begins && !m_messages.check(project->closeUndo()))
            return;
        tell(asImportReport(*report));
        if (!projects.isEmpty())
            importQdpxFiles(projects, letters);
        else if (!letters.isEmpty())
            importLetterPaths(letters);
    });
}

void ImportController::importLetterPaths(const QStringList &paths, bool attachments)
{
    const QPointer<Project> project = m_session.project();
    const ImportOptions options{.attachments = attachments, .project = project->path()};
    m_jobs.start<PreparedImport>(tr("Reading letters"), [paths, options](const Progress &progress) {
        return prepareImport(paths, options, progress);
    }, this, [this, paths, project](Result<PreparedImport> prepared) {
        if (project && m_messages.check(prepared))
            m_questions->ask(project, *std::move(prepared), [this, paths] { importLetterPaths(paths, true); });
    });
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

void ImportController::importClipboard()
{
    const QPointer<Project> project = m_session.project();
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_messages.inform(tr("The clipboard has no text: copy a letter's text first."));
        return;
    }
    m_jobs.start<PreparedImport>(tr("Reading letters"), [text](const Progress &) {
        return prepareText(text, nameOf(text));
    }, this, [this, project](Result<PreparedImport> prepared) {
        if (project && m_messages.check(prepared))
            m_questions->ask(project, *std::move(prepared));
    });
}

void ImportController::putIn(Project *project, PreparedImport prepared, SameTexts sameTexts)
{
    const QList<LetterTable> tables = std::exchange(prepared.facts, {});
    const bool onlyTables = prepared.letters.isEmpty() && prepared.report.isEmpty() && !tables.isEmpty();
    const LetterArrival arrival = arrivalOf(*project, std::move(prepared), sameTexts);
    const auto told = [this, tables, onlyTables, report = arrival.report](const Change &) {
        if (!onlyTables)
            tell(report);
        if (!tables.isEmpty())
            emit tablesRead(tables);
    };
    if (arrival.edit)
        m_session.applyLong(*arrival.edit, tr("Importing letters"), told);
    else
        told({});
}

void ImportController::tell(const ImportReport &report)
{
    if (!report.skipped.isEmpty() || !report.refused.isEmpty() || !report.remarks.isEmpty()
        || !report.nearDuplicates.isEmpty() || !report.sameTexts.isEmpty() || !report.signatories.isEmpty())
        showReport(report, ImportReportDialog::summary(report));
    else
        inform(tr("%n letter(s) imported.", nullptr, static_cast<int>(report.imported.size())));
}

void ImportController::showReport(const ImportReport &report, const QString &summary)
{
    auto *dialog = new ImportReportDialog(report, m_window);
    dialog->setSummary(summary);
    connect(dialog, &ImportReportDialog::saveWanted, this, [this](const ImportReport &saved, const QString &path) {
        if (m_messages.check(saveImportReport(saved, path)))
            m_messages.inform(tr("The report was saved to “%1”.").arg(path));
    });
    dialog->show();
}

/// What has come in can be taken out again, where it is not what the project begins as.
void ImportController::inform(const QString &sentence)
{
    const bool undoable = m_session.project() && !m_session.project()->undoTitle().isEmpty();
    m_messages.inform(sentence, undoable ? m_session.offerUndo() : Messages::Offer());
}

void ImportController::importPassageFile(const QString &path, const QString &coder)
{
    const QPointer<Project> project = m_session.project();
    if (!project)
        return;
    m_jobs.start<PreparedPassages>(
        tr("Reading passages"), [here = project->path(), path, coder](const Progress &progress) {
        return preparePassages(here, path, coder, progress);
    }, this, [this, project, path](Result<PreparedPassages> prepared) {
        if (project && project == m_session.project() && m_messages.check(prepared))
            putIn(project, *std::move(prepared), QFileInfo(path).fileName());
    });
}

void ImportController::putIn(Project *project, PreparedPassages prepared, const QString &fileName)
{
    const QString coder = prepared.coder;
    const PassageArrival arrival = arrivalOf(*project, std::move(prepared));
    m_session.applyLong(arrival.edit, tr("Importing passages"),
        [this, coder, fileName, imported = arrival.outcome](const Change &) { tell(*imported, coder, fileName); });
}

void ImportController::tell(const PassageImport &imported, const QString &coder, const QString &fileName)
{
    QString sentence = tr("%n passage(s) imported for %1.", nullptr, static_cast<int>(imported.passages)).arg(coder);
    if (imported.same > 0)
        sentence += u' ' + tr("%n passage(s) were there already.", nullptr, static_cast<int>(imported.same));
    for (const QString &remark : imported.remarks)
        sentence += u' ' + remark;
    imported.passages > 0 ? inform(sentence) : m_messages.inform(sentence);
    ImportReport leftOut;
    for (const QString &row : imported.unplaced)
        leftOut.refused.append({fileName, row});
    if (!leftOut.refused.isEmpty())
        showReport(leftOut,
            sentence + u' ' + tr("%n row(s) could not be placed.", nullptr, static_cast<int>(leftOut.refused.size())));
}

} // namespace Kodeks
