// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/headerscontroller.h"

#include "core/project/jobs/originals.h"
#include "core/project/letters/readletters.h"
#include "core/project/project.h"
#include "ui/dialogs/headersdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QPointer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The letter from its file's bytes; none where the text was recognised.
Result<PreparedImport> readAgain(const QString &project, const Letter &letter)
{
    const auto recognition = readRecognition(project, letter);
    if (!recognition)
        return failed(recognition);
    if (!recognition->isEmpty())
        return PreparedImport();
    auto original = readOriginal(project, letter);
    return original ? prepareAgain(*std::move(original), letter) : failed(original);
}

} // namespace

HeadersController::HeadersController(const Services &services, LetterController &letters, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_letters(letters)
    , m_window(window)
{
    services.actions.onTriggered(u"letter.headers"_s, this, [this] { show(); });
}

void HeadersController::show()
{
    const QPointer<Project> project = m_services.session.project();
    const Letter *letter = project ? project->letter(m_letters.letter().id()) : nullptr;
    if (!letter)
        return;
    m_services.jobs.start<PreparedImport>(tr("Reading the letter’s file"),
        [path = project->path(), letter = *letter](const Progress &) { return readAgain(path, letter); }, this,
        [this, project, letter = *letter](Result<PreparedImport> prepared) {
        if (project && project == m_services.session.project() && m_services.messages.check(prepared))
            tell(project, letter, *std::move(prepared));
    });
}

void HeadersController::tell(Project *project, const Letter &letter, PreparedImport prepared)
{
    if (prepared.letters.isEmpty()) {
        m_services.messages.inform(
            tr("“%1” was recognised: its pages stand beside it, with all that is on them.").arg(letter.name));
        return;
    }
    const PreparedLetter &read = prepared.letters.constFirst();
    if (read.whole.text.isEmpty() || letter.sha256 == textSha256(read.whole.text)) {
        m_services.messages.inform(read.whole.text.isEmpty()
                ? tr("No page numbers, headers or footers are left out of “%1”.").arg(letter.name)
                : tr("Page numbers, headers and footers stand in the text of “%1”.").arg(letter.name));
        return;
    }
    auto *dialog = new HeadersDialog(prepared.letters, HeadersDialog::Letters::Imported, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, prepared, there = QPointer<Project>(project)] {
        if (const auto kept = withKeptHeaders(prepared, {0}); there && m_services.messages.check(kept))
            emit importWanted(there, *kept);
    });
    dialog->open();
}

} // namespace Kodeks
