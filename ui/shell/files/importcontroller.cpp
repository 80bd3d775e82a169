// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/importcontroller.h"

#include "core/exchange/scans/scanlanguages.h"
#include "core/project/files/passagefiles.h"
#include "core/project/letters/answerletters.h"
#include "core/project/letters/importer.h"
#include "core/project/refi/qdpximport.h"
#include "ui/dialogs/attachmentsdialog.h"
#include "ui/dialogs/importpassagesdialog.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/joinlinesdialog.h"
#include "ui/dialogs/recognisedialog.h"
#include "ui/dialogs/tables/answersdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/droppedfiles.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

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
    , m_preferences(services.preferences)
    , m_jobs(services.jobs)
    , m_window(window)
{
    services.actions.onTriggered(u"project.importLetters"_s, this, [this] { askForLetters(); });
    services.actions.onTriggered(u"project.importFolder"_s, this, [this] { askForFolder(); });
    services.actions.onTriggered(u"project.pasteLetter"_s, this, [this] { importClipboard(); });
    services.actions.onTriggered(u"project.importPassages"_s, this, [this] { askForPassages(); });
}

void ImportController::askForLetters()
{
    auto *dialog = new QFileDialog(m_window, tr("Import letters"), {},
        tr("Letters (%1);;REFI-QDA projects (*.qdpx);;All files (*)").arg(letterPatterns()));
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

void ImportController::importQdpxFiles(const QStringList &projects, const QStringList &letters)
{
    const QPointer<Project> project = m_session.project();
    m_jobs.start<PreparedQdpx>(tr("Reading a project"), [path = projects.first()](const Progress &progress) {
        return prepareQdpx(path, progress);
    }, this, [this, project, letters, rest = projects.mid(1)](const Result<PreparedQdpx> &prepared) {
        if (!project || !m_messages.check(prepared))
            return;
        const auto report = importQdpx(*project, *prepared);
        if (!m_messages.check(report) || (report->begins && !m_messages.check(project->closeUndo())))
            return;
        tell(asImportReport(*report));
        if (!rest.isEmpty())
            importQdpxFiles(rest, letters);
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
        if (!project || !m_messages.check(prepared))
            return;
        askAboutAttachments(paths, project, *std::move(prepared));
    });
}

void ImportController::askAboutAttachments(const QStringList &paths, Project *project, PreparedImport prepared)
{
    if (prepared.attachments.isEmpty()) {
        askAboutAnswers(project, std::move(prepared), {});
        return;
    }
    auto *dialog = new AttachmentsDialog(prepared.attachments, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths, prepared, there = QPointer<Project>(project)] {
        if (there && there == m_session.project())
            dialog->takes() ? importLetterPaths(paths, true) : askAboutAnswers(there, prepared, {});
    });
    dialog->open();
}

/// Table by table; one that is not wanted is left out and said.
void ImportController::askAboutAnswers(Project *project, PreparedImport prepared, QList<LetterTable> wanted)
{
    if (prepared.answers.isEmpty()) {
        addAnswers(project, std::move(prepared), wanted);
        return;
    }
    const LetterTable table = prepared.answers.takeFirst();
    auto *dialog = new AnswersDialog(table, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this,
        [this, dialog, prepared, wanted, there = QPointer<Project>(project)](int result) mutable {
        if (result == QDialog::Accepted)
            wanted.append(dialog->table());
        else
            prepared.report.refused.append(
                {dialog->table().fileName, tr("It is a table of answers, and was left out as you chose.")});
        if (there)
            askAboutAnswers(there, std::move(prepared), std::move(wanted));
    });
    dialog->open();
}

void ImportController::addAnswers(Project *project, PreparedImport prepared, const QList<LetterTable> &tables)
{
    if (tables.isEmpty()) {
        askAboutScans(project, std::move(prepared));
        return;
    }
    m_jobs.start<PreparedImport>(tr("Reading answers"),
        [prepared = std::move(prepared), tables, path = project->path()](const Progress &progress) {
        return withAnswers(prepared, tables, path, progress);
    }, this, [this, there = QPointer<Project>(project)](Result<PreparedImport> added) {
        if (there && m_messages.check(added))
            askAboutScans(there, *std::move(added));
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
    auto prepared = prepareText(text, nameOf(text));
    if (project && m_messages.check(prepared))
        askAboutLines(project, *std::move(prepared));
}

void ImportController::askAboutScans(Project *project, PreparedImport prepared)
{
    if (prepared.scans.isEmpty()) {
        askAboutLines(project, std::move(prepared));
        return;
    }
    const QStringList installed = recognitionLanguages();
    const QString before = m_preferences.scanLanguages();
    const bool known = !before.isEmpty() && missingLanguages(before, installed).isEmpty();
    auto *dialog = new RecogniseDialog(prepared.scans, installed, known ? before : usualLanguages(installed), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, prepared, there = QPointer<Project>(project)] {
        const QString languages = dialog->languages();
        if (there && languages.isEmpty())
            askAboutLines(there, prepared);
        else if (there)
            recognise(there, prepared, languages);
    });
    dialog->open();
}

void ImportController::recognise(Project *project, PreparedImport prepared, const QString &languages)
{
    m_preferences.setScanLanguages(languages);
    const ImportOptions options{.project = project->path(), .languages = languages};
    m_jobs.start<PreparedImport>(
        tr("Recognising text"), [prepared = std::move(prepared), options](const Progress &progress) {
        return withRecognisedScans(prepared, options, progress);
    }, this, [this, there = QPointer<Project>(project)](Result<PreparedImport> recognised) {
        if (there && m_messages.check(recognised))
            askAboutLines(there, *std::move(recognised));
    });
}

void ImportController::askAboutLines(Project *project, PreparedImport prepared)
{
    if (!JoinLinesDialog::isNeeded(prepared.letters)) {
        putIn(project, std::move(prepared));
        return;
    }
    auto *dialog = new JoinLinesDialog(prepared.letters, m_preferences.joinsLines(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, prepared, there = QPointer<Project>(project)] {
        m_preferences.setJoinsLines(dialog->joins());
        if (there)
            dialog->joins() ? join(there, prepared) : putIn(there, prepared);
    });
    dialog->open();
}

void ImportController::join(Project *project, PreparedImport prepared)
{
    m_jobs.start<PreparedImport>(tr("Joining lines"), [prepared = std::move(prepared)](const Progress &progress) {
        return withJoinedLines(prepared, progress);
    }, this, [this, there = QPointer<Project>(project)](Result<PreparedImport> joined) {
        if (there && m_messages.check(joined))
            putIn(there, *std::move(joined));
    });
}

void ImportController::putIn(Project *project, PreparedImport prepared)
{
    const qsizetype same = sameTextCount(*project, prepared);
    if (same == 0)
        putIn(project, std::move(prepared), SameTexts::Letters);
    else
        askAboutTexts(project, std::move(prepared), same);
}

void ImportController::askAboutTexts(Project *project, PreparedImport prepared, qsizetype same)
{
    auto *dialog = new QMessageBox(QMessageBox::Question, tr("Letters with the same text"),
        tr("%Ln of the letters has/have the text of another.", nullptr, int(same)), QMessageBox::Cancel, m_window);
    dialog->setObjectName(u"sameTexts"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInformativeText(tr("Each can be a letter of its own, with its own sender, passages and facts. Or one "
                                  "letter of each text is kept, and the others who sent it are listed with it as its "
                                  "signatories."));
    auto *letters = dialog->addButton(tr("Keep as &letters"), QMessageBox::AcceptRole);
    auto *signatories = dialog->addButton(tr("List as &signatories"), QMessageBox::AcceptRole);
    dialog->setDefaultButton(letters);
    connect(dialog, &QMessageBox::buttonClicked, this,
        [this, there = QPointer<Project>(project), prepared, letters, signatories](QAbstractButton *button) {
        if (there && (button == letters || button == signatories))
            putIn(there, prepared, button == letters ? SameTexts::Letters : SameTexts::Signatories);
    });
    dialog->open();
}

void ImportController::putIn(Project *project, PreparedImport prepared, SameTexts sameTexts)
{
    const QList<LetterTable> tables = std::exchange(prepared.facts, {});
    const bool onlyTables = prepared.letters.isEmpty() && prepared.report.isEmpty() && !tables.isEmpty();
    const auto report = importLetters(*project, std::move(prepared), sameTexts);
    if (!m_messages.check(report))
        return;
    if (!onlyTables)
        tell(*report);
    if (!tables.isEmpty())
        emit tablesRead(tables);
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
    m_messages.inform(
        sentence, undoable ? Messages::Offer{tr("Undo"), [this] { m_session.undo(); }} : Messages::Offer());
}

void ImportController::importPassageFile(const QString &path, const QString &coder)
{
    if (!m_session.project())
        return;
    const auto imported = importPassageTable(*m_session.project(), path, coder);
    if (!m_messages.check(imported))
        return;
    QString sentence = tr("%n passage(s) imported for %1.", nullptr, static_cast<int>(imported->passages)).arg(coder);
    if (imported->same > 0)
        sentence += u' ' + tr("%n passage(s) were there already.", nullptr, static_cast<int>(imported->same));
    for (const QString &remark : imported->remarks)
        sentence += u' ' + remark;
    imported->passages > 0 ? inform(sentence) : m_messages.inform(sentence);
    ImportReport leftOut;
    for (const QString &row : imported->unplaced)
        leftOut.refused.append({QFileInfo(path).fileName(), row});
    if (!leftOut.refused.isEmpty())
        showReport(leftOut,
            sentence + u' ' + tr("%n row(s) could not be placed.", nullptr, static_cast<int>(leftOut.refused.size())));
}

} // namespace Kodeks
