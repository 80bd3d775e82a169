// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/recordscontroller.h"

#include "core/project/analysing/analysisjob.h"
#include "core/project/edits/consultationedits.h"
#include "core/project/project.h"
#include "ui/dialogs/consultation/askeddialog.h"
#include "ui/dialogs/consultation/decisionsdialog.h"
#include "ui/dialogs/consultation/numberwordsdialog.h"
#include "ui/dialogs/consultation/standingsdialog.h"
#include "ui/dialogs/project/proposaldialog.h"
#include "ui/jobs/jobs.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What a dialog is accepted with.
struct Kept
{
    qsizetype records = 0; ///< that change
    Edit edit;
};

} // namespace

RecordsController::RecordsController(const Services &services, ConcludePanel &conclude, QWidget *window)
    : QObject(window)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_window(window)
{
    connectActions(services.actions);
    connect(&conclude, &ConcludePanel::decisionsRequested, this, &RecordsController::askForDecisions);
}

template <typename Dialog, typename Make, typename MakeEdit>
void RecordsController::ask(const Make &make, const MakeEdit &edit)
{
    const Project *project = m_session.project();
    const auto known = project ? project->consultation() : Result<Consultation>();
    if (!project || !m_messages.check(known))
        return;
    Dialog *dialog = make(*project, *known);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, edit, known = *known] {
        if (const std::optional<Kept> kept = edit(*dialog, known))
            m_session.applyMany(kept->records, kept->edit, tr("Keeping what is known of the consultation"));
    });
    dialog->open();
}

void RecordsController::connectActions(ActionRegistry &actions)
{
    using Made = std::optional<Kept>;
    actions.onTriggered(u"project.decisions"_s, this, [this] { askForDecisions(); });
    actions.onTriggered(u"project.proposal"_s, this, [this] {
        ask<ProposalDialog>([this](const Project &project, const Consultation &known) {
            return new ProposalDialog(project.codebook(), known, m_window);
        }, [](const ProposalDialog &dialog, const Consultation &) {
            const QList<TaskProposal> changes = dialog.changes();
            return changes.isEmpty() ? Made() : Kept{changes.size(), Edits::setProposal(changes)};
        });
    });
    actions.onTriggered(u"project.standing"_s, this, [this] {
        ask<StandingsDialog>([this](const Project &project, const Consultation &known) {
            return new StandingsDialog(project, known, m_window);
        }, [](const StandingsDialog &dialog, const Consultation &) {
            const QList<LetterStanding> changes = dialog.changes();
            return changes.isEmpty() ? Made() : Kept{changes.size(), Edits::setStanding(changes)};
        });
    });
    actions.onTriggered(u"project.asked"_s, this, [this] {
        ask<AskedDialog>([this](const Project &project, const Consultation &known) {
            return new AskedDialog(known.asked, project.letters(), m_window);
        }, [](const AskedDialog &dialog, const Consultation &known) {
            const QStringList asked = dialog.asked();
            const QSet<QString> before(known.asked.begin(), known.asked.end());
            return QSet<QString>(asked.begin(), asked.end()) == before
                ? Made()
                : Kept{asked.size() + before.size(), Edits::setAsked(asked)};
        });
    });
    actions.onTriggered(u"project.numberWords"_s, this, [this] {
        ask<NumberWordsDialog>([this](const Project &, const Consultation &known) {
            return new NumberWordsDialog(known.words, m_window);
        }, [](const NumberWordsDialog &dialog, const Consultation &known) {
            return dialog.words() == known.words ? Made() : Kept{1, Edits::setNumberWords(dialog.words())};
        });
    });
}

void RecordsController::askForDecisions()
{
    using Read = std::shared_ptr<const AnalysedStatements>;
    const Project *project = m_session.project();
    if (!project)
        return;
    const auto work = [path = project->path(), viewer = project->viewer()](const Progress &) -> Result<Read> {
        return analysedStatements(path, {.scope = {}, .viewer = viewer}).transform([](AnalysedStatements &&read) {
            return std::make_shared<const AnalysedStatements>(std::move(read));
        });
    };
    m_jobs.start<Read>(tr("Looking for contradictions"), work, this, [this](const Result<Read> &read) {
        if (!m_session.project() || !m_messages.check(read))
            return;
        ask<DecisionsDialog>([&](const Project &, const Consultation &) {
            return new DecisionsDialog(*read, m_window);
        }, [](const DecisionsDialog &dialog, const Consultation &) -> std::optional<Kept> {
            const QList<PositionDecision> decided = dialog.decided();
            const QList<PositionDecision> withdrawn = dialog.withdrawn();
            if (decided.isEmpty() && withdrawn.isEmpty())
                return {};
            return Kept{decided.size() + withdrawn.size(),
                decided.isEmpty() ? Edits::withdrawDecisions(withdrawn) : Edits::decidePositions(decided, withdrawn)};
        });
    });
}

} // namespace Kodeks
