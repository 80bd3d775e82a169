// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/headerscontroller.h"

#include "core/project/jobs/originals.h"
#include "core/project/letters/readletters.h"
#include "core/project/project.h"
#include "ui/dialogs/headersdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/models/words/display.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QPointer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isTextOf(const PreparedLetter &read, const Letter &letter)
{
    return letter.sha256 == read.sha256 || read.otherTexts.contains(letter.sha256);
}

} // namespace

/// The open letter's file, read once more.
struct HeadersController::Again
{
    bool recognised = false; ///< and not read once more
    PreparedImport without; ///< no letter where its form has no pages
    PreparedImport with; ///< page numbers, headers and footers
};

Result<HeadersController::Again> HeadersController::readAgain(const QString &project, const Letter &letter)
{
    const auto recognition = readRecognition(project, letter);
    if (!recognition)
        return failed(recognition);
    if (!recognition->isEmpty())
        return Again{true, {}, {}};
    auto original = readOriginal(project, letter);
    if (!original)
        return failed(original);
    auto without = prepareAgain(*std::move(original), letter);
    if (!without)
        return failed(without);
    if (without->letters.isEmpty())
        return Again();
    auto with = withKeptHeaders(*without, {0});
    return with ? Result<Again>(Again{false, *std::move(without), *std::move(with)}) : failed(with);
}

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
    m_services.jobs.start<Again>(tr("Reading the letter’s file"),
        [path = project->path(), letter = *letter](const Progress &) { return readAgain(path, letter); }, this,
        [this, project, letter = *letter](const Result<Again> &again) {
        if (project && project == m_services.session.project() && m_services.messages.check(again))
            tell(project, letter, *again);
    });
}

void HeadersController::tell(Project *project, const Letter &letter, const Again &again)
{
    const auto inform
        = [&](const QString &sentence) { m_services.messages.inform(sentence.arg(Display::letter(letter))); };
    if (again.recognised) {
        inform(tr("“%1” was recognised: its pages stand beside it, with all that is on them."));
    } else if (again.without.letters.isEmpty() || again.without.letters.constFirst().whole.text.isEmpty()) {
        inform(tr("No page numbers, headers or footers are left out of “%1”."));
    } else if (isTextOf(again.with.letters.constFirst(), letter)) {
        inform(tr("Page numbers, headers and footers stand in the text of “%1”."));
    } else if (!isTextOf(again.without.letters.constFirst(), letter)) {
        inform(tr("The file of “%1” is read otherwise today than when it was imported, so what was left out then "
                  "cannot be shown."));
    } else {
        offer(project, again);
    }
}

void HeadersController::offer(Project *project, const Again &again)
{
    auto *dialog = new HeadersDialog(again.without.letters, HeadersDialog::Letters::Imported, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, with = again.with, there = QPointer<Project>(project)] {
        if (there && there == m_services.session.project())
            emit importWanted(there, with);
    });
    dialog->open();
}

} // namespace Kodeks
