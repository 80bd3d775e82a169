// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/copyovercontroller.h"

#include "core/project/copying/copyover.h"
#include "core/project/edits/edits.h"
#include "ui/dialogs/coding/copyoverdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/letter/letterview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QAction>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

int lettersNotCoded(const CopyPlan &plan)
{
    QSet<LetterId> letters;
    for (const Passage &copy : plan.copies())
        letters.insert(copy.letter);
    return int(letters.size());
}

} // namespace

CopyOverController::CopyOverController(
    LetterView &letter, const Services &services, LetterController &letters, CodingController &coding)
    : QObject(&coding)
    , m_letter(letter)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_letters(letters)
    , m_coding(coding)
{
    services.actions.onTriggered(u"coding.copyOver"_s, this, [this] { ask(m_letters.currentPassage()); });
    connect(&coding, &CodingController::coded, this, &CopyOverController::look);
    connect(&m_session, &Session::projectChanged, this, [this] { m_looking.cancel(); });
}

void CopyOverController::look(PassageId passage, const QString &said)
{
    m_looking.cancel();
    if (!m_offered.expired())
        m_messages.clear();
    if (!m_coding.suggests())
        return;
    const Project &project = *m_session.project();
    const auto work = [path = project.path(), order = CopyOrder{.passages = {passage}, .viewer = project.viewer()}](
                          const Progress &progress) { return copyPlan(path, order, progress); };
    m_looking.start<CopyPlan>(this, work, [this, passage, said](const Result<CopyPlan> &plan) {
        if (plan && lettersNotCoded(*plan) > 0) // what is wrong shows where somebody asks
            offer(passage, *plan, said);
    });
}

void CopyOverController::offer(PassageId passage, const CopyPlan &plan, const QString &said)
{
    const auto shown = std::make_shared<bool>(true);
    m_offered = shown;
    QStringList sentences{said};
    sentences.removeAll(QString());
    sentences.append(tr("The same words stand in %Ln other letter(s), not coded yet.", nullptr, lettersNotCoded(plan)));
    m_messages.inform(sentences.join(u' '), {tr("Code them too…"), [this, passage, shown] { ask(passage); }});
}

void CopyOverController::ask(PassageId passage)
{
    m_looking.cancel();
    const Project *project = m_session.project();
    if (!project || !passage.isValid())
        return;
    const auto work = [path = project->path(), order = CopyOrder{.passages = {passage}, .viewer = project->viewer()}](
                          const Progress &progress) { return copyPlan(path, order, progress); };
    m_jobs.start<CopyPlan>(tr("Looking for the same words in other letters"), work, this,
        [this, open = QPointer(m_session.project())](const Result<CopyPlan> &plan) {
        if (open && open == m_session.project() && m_messages.check(plan))
            show(*plan);
    });
}

void CopyOverController::show(const CopyPlan &plan)
{
    if (plan.places.isEmpty()) {
        m_messages.inform(plan.tooShort > 0
                ? tr("The sentence and its paragraph have fewer than five words, which may stand in other letters by "
                     "chance.")
                : tr("These sentences stand in no other letter."));
        return;
    }
    auto *dialog = new CopyOverDialog(*m_session.project(), plan, m_letter.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QList<Passage> copies = dialog->copies();
        m_session.applyMany(copies.size(), Edits::copyOver(copies),
            tr("Coding %Ln place(s)", nullptr, int(copies.size())), [this](const Change &change) {
            const auto made
                = std::ranges::count(change.passages, Change::PassageChange::What::Added, &Change::PassageChange::what);
            m_messages.inform(tr("%Ln place(s) with the same words coded.", nullptr, int(made)), m_session.offerUndo());
        });
    });
    dialog->open();
}

} // namespace Kodeks
