// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/importquestions.h"

#include "core/exchange/scans/scanlanguages.h"
#include "core/project/letters/answerletters.h"
#include "core/project/letters/importer.h"
#include "ui/dialogs/attachmentsdialog.h"
#include "ui/dialogs/headersdialog.h"
#include "ui/dialogs/joinlinesdialog.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/recognisedialog.h"
#include "ui/dialogs/tables/answersdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QMessageBox>
#include <QPushButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

ImportQuestions::ImportQuestions(const Services &services, QWidget *window, Decided decided)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_jobs(services.jobs)
    , m_window(window)
    , m_decided(std::move(decided))
{
}

void ImportQuestions::ask(Project *project, PreparedImport prepared, const std::function<void()> &withAttachments)
{
    if (prepared.attachments.isEmpty() || !withAttachments) {
        askAboutAnswers(project, std::move(prepared), {});
        return;
    }
    auto *dialog = new AttachmentsDialog(prepared.attachments, m_window);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, withAttachments, prepared, there = QPointer<Project>(project)] {
        if (there && there == m_session.project())
            dialog->takes() ? withAttachments() : askAboutAnswers(there, prepared, {});
    });
    open(dialog);
}

/// Table by table; one that is not wanted is left out and said.
void ImportQuestions::askAboutAnswers(Project *project, PreparedImport prepared, QList<LetterTable> wanted)
{
    if (prepared.answers.isEmpty()) {
        addAnswers(project, std::move(prepared), wanted);
        return;
    }
    const LetterTable table = prepared.answers.takeFirst();
    auto *dialog = new AnswersDialog(table, m_window);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, prepared, wanted, there = QPointer<Project>(project)]() mutable {
        if (dialog->takes())
            wanted.append(dialog->table());
        else
            prepared.report.refused.append(
                {dialog->table().fileName, tr("It is a table of answers, and was left out as you chose.")});
        if (there)
            askAboutAnswers(there, std::move(prepared), std::move(wanted));
    });
    open(dialog);
}

void ImportQuestions::addAnswers(Project *project, PreparedImport prepared, const QList<LetterTable> &tables)
{
    if (tables.isEmpty()) {
        askAboutScans(project, std::move(prepared));
        return;
    }
    work(project, tr("Reading answers"),
        [prepared = std::move(prepared), tables, path = project->path()](const Progress &progress) {
        return withAnswers(prepared, tables, path, progress);
    }, &ImportQuestions::askAboutScans);
}

void ImportQuestions::askAboutScans(Project *project, PreparedImport prepared)
{
    if (prepared.scans.isEmpty()) {
        askAboutHeaders(project, std::move(prepared));
        return;
    }
    const QStringList installed = recognitionLanguages();
    const QString before = m_preferences.scanLanguages();
    const bool known = !before.isEmpty() && missingLanguages(before, installed).isEmpty();
    auto *dialog = new RecogniseDialog(prepared.scans, installed, known ? before : usualLanguages(installed), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, prepared, there = QPointer<Project>(project)] {
        const QString languages = dialog->languages();
        if (there && languages.isEmpty())
            askAboutHeaders(there, prepared);
        else if (there)
            recognise(there, prepared, languages);
    });
    open(dialog);
}

void ImportQuestions::recognise(Project *project, PreparedImport prepared, const QString &languages)
{
    m_preferences.setScanLanguages(languages);
    const ImportOptions options{.project = project->path(), .languages = languages};
    work(project, tr("Recognising text"), [prepared = std::move(prepared), options](const Progress &progress) {
        return withRecognisedScans(prepared, options, progress);
    }, &ImportQuestions::askAboutHeaders);
}

void ImportQuestions::askAboutHeaders(Project *project, PreparedImport prepared)
{
    const bool mayBeNeeded = HeadersDialog::isNeeded(prepared.letters);
    const auto arriving = mayBeNeeded ? arrivingLetters(*project, prepared) : QList<PreparedLetter>();
    if (!HeadersDialog::isNeeded(arriving)) {
        askAboutLines(project, std::move(prepared));
        return;
    }
    auto *dialog = new HeadersDialog(arriving, HeadersDialog::Letters::Arriving, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, prepared, there = QPointer<Project>(project)] {
        const QList<qsizetype> kept = dialog->kept();
        if (there)
            kept.isEmpty() ? askAboutLines(there, prepared) : keepHeaders(there, prepared, kept);
    });
    open(dialog);
}

void ImportQuestions::keepHeaders(Project *project, PreparedImport prepared, const QList<qsizetype> &letters)
{
    work(project, tr("Reading letters"), [prepared = std::move(prepared), letters](const Progress &progress) {
        return withKeptHeaders(prepared, letters, progress);
    }, &ImportQuestions::askAboutLines);
}

void ImportQuestions::askAboutLines(Project *project, PreparedImport prepared)
{
    const bool mayBeNeeded = JoinLinesDialog::isNeeded(prepared.letters);
    const auto arriving = mayBeNeeded ? arrivingLetters(*project, prepared) : QList<PreparedLetter>();
    if (!JoinLinesDialog::isNeeded(arriving)) {
        askAboutTexts(project, std::move(prepared));
        return;
    }
    auto *dialog = new JoinLinesDialog(arriving, m_preferences.joinsLines(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, prepared, there = QPointer<Project>(project)] {
        m_preferences.setJoinsLines(dialog->joins());
        if (there)
            dialog->joins() ? join(there, prepared) : askAboutTexts(there, prepared);
    });
    open(dialog);
}

void ImportQuestions::join(Project *project, PreparedImport prepared)
{
    work(project, tr("Joining lines"), [prepared = std::move(prepared)](const Progress &progress) {
        return withJoinedLines(prepared, progress);
    }, &ImportQuestions::askAboutTexts);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): a step like the others
void ImportQuestions::askAboutTexts(Project *project, PreparedImport prepared)
{
    const qsizetype same = sameTextCount(*project, prepared);
    if (same == 0) {
        m_decided(project, prepared, SameTexts::Letters);
        return;
    }
    auto *dialog = new QMessageBox(QMessageBox::Question, tr("Letters with the same text"),
        tr("%Ln of the letters has/have the text of another.", nullptr, int(same)), QMessageBox::NoButton, m_window);
    dialog->setObjectName(u"sameTexts"_s);
    dialog->setInformativeText(tr("Each can be a letter of its own, with its own sender, passages and facts. Or one "
                                  "letter of each text is kept, and the others who sent it are listed with it as its "
                                  "signatories."));
    auto *letters = dialog->addButton(tr("Keep as &letters"), QMessageBox::AcceptRole);
    auto *signatories = dialog->addButton(tr("List as &signatories"), QMessageBox::AcceptRole);
    dialog->addButton(cancelImportVerb(), QMessageBox::RejectRole);
    dialog->setDefaultButton(letters);
    connect(dialog, &QMessageBox::buttonClicked, this,
        [this, there = QPointer<Project>(project), prepared, letters, signatories](QAbstractButton *button) {
        if (there && (button == letters || button == signatories))
            m_decided(there, prepared, button == letters ? SameTexts::Letters : SameTexts::Signatories);
    });
    open(dialog);
}

/// In the background; what comes of it is what the next question is about.
void ImportQuestions::work(Project *project, const QString &title, Job::Work<PreparedImport> work,
    void (ImportQuestions::*next)(Project *, PreparedImport))
{
    m_jobs.start<PreparedImport>(
        title, std::move(work), this, [this, next, there = QPointer<Project>(project)](Result<PreparedImport> done) {
        if (there && m_messages.check(done))
            (this->*next)(there, *std::move(done));
    });
}

/// Whichever question is not answered, nothing of the import comes in.
void ImportQuestions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this,
        [this] { m_messages.inform(tr("The import of the letters was cancelled; none of them came in.")); });
    dialog->open();
}

} // namespace Kodeks
