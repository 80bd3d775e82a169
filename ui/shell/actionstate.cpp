// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actionstate.h"

#include "core/model/pages.h"
#include "ui/letter/letterview.h"
#include "ui/models/words/display.h"
#include "ui/models/words/sightwords.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/session/session.h"
#include "ui/shell/session/statusline.h"
#include "ui/shell/splitcontroller.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Needs available(const Project &project)
{
    Needs there = Need::Project;
    there.setFlag(Need::Write, project.readOnlyReason().isEmpty());
    there.setFlag(Need::Unlocked, !project.isLocked());
    there.setFlag(Need::Letters, !project.letters().isEmpty());
    there.setFlag(Need::Undo, !project.undoTitle().isEmpty());
    there.setFlag(Need::Redo, !project.redoTitle().isEmpty());
    there.setFlag(Need::TwoCoders, project.coders().size() > 1);
    there.setFlag(Need::Coder, project.coder(project.currentCoder()) != nullptr);
    const Round *round = project.currentRound();
    there.setFlag(Need::Round, round);
    there.setFlag(Need::Training, round && round->training);
    return there;
}

} // namespace

ActionState::ActionState(ActionRegistry &actions, Session &session, LetterController &letters,
    CompareController &compare, SplitController &split, StatusLine &status, LetterView &view, const FactsPanel &facts,
    const SearchPanel &search)
    : QObject(&letters)
    , m_actions(actions)
    , m_session(session)
    , m_letters(letters)
    , m_compare(compare)
    , m_split(split)
    , m_status(status)
    , m_view(view)
    , m_facts(facts)
    , m_search(search)
{
    connect(&session, &Session::projectChanged, this, [this](Project *project) {
        refresh();
        if (!project)
            return;
        connect(project, &Project::changed, this, &ActionState::refresh);
        connect(project, &Project::currentCoderChanged, this, &ActionState::refresh);
    });
    connect(&letters, &LetterController::letterChanged, this, &ActionState::refresh);
    connect(&letters, &LetterController::currentPassageChanged, this, &ActionState::refresh);
    connect(&letters, &LetterController::positionChanged, this, &ActionState::refreshPosition);
    connect(&compare, &CompareController::stateChanged, this, &ActionState::refresh);
    connect(&facts, &FactsPanel::unsavedChanged, this, &ActionState::refreshStatus);
    connect(&split, &SplitController::stateChanged, this, &ActionState::refresh);
    connect(&search, &SearchPanel::hitsChanged, this, &ActionState::refresh);
    refresh();
}

void ActionState::refresh()
{
    const Project *project = m_session.project();
    Needs there = project ? available(*project) : Needs();
    there.setFlag(Need::Hits, project && !m_search.isEmpty());
    there.setFlag(Need::Letter, m_letters.letter().id().isValid());
    const Passage *passage = m_letters.current();
    there.setFlag(Need::Passage, project && passage && project->mayChange(*passage));
    const WorkCounts work = m_compare.comparison().counts();
    there.setFlag(Need::Comparing, m_compare.isOpen());
    there.setFlag(Need::OneLetter, !m_compare.isOpen());
    there.setFlag(Need::Split, m_split.beside().has_value() && !m_compare.isOpen());
    there.setFlag(Need::Difference, m_compare.current() && m_compare.comparison().canSettle());
    there.setFlag(Need::BothCoded, m_compare.current() && m_compare.current()->pair.a && m_compare.current()->pair.b);
    there.setFlag(Need::Settled, m_compare.current() && m_compare.current()->settlement);
    there.setFlag(Need::LeftOver, work.leftOver > 0 && m_compare.comparison().canSettle());
    there.setFlag(Need::Adoptable, work.adopted < work.agreed && m_compare.comparison().canSettle());
    m_actions.setAvailable(there);
    refreshTexts();
    refreshStatus();
}

void ActionState::refreshTexts()
{
    const Project *project = m_session.project();
    const QString undo = project ? project->undoTitle() : QString();
    const QString redo = project ? project->redoTitle() : QString();
    m_actions.action(u"edit.undo"_s)->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_actions.action(u"edit.redo"_s)->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    const LetterId letter = m_letters.letter().id();
    m_actions.action(u"coding.done"_s)
        ->setChecked(project && letter.isValid() && project->isDone(letter, project->currentCoder()));
}

void ActionState::refreshStatus()
{
    const Project *project = m_session.project();
    const Coder *coder = project ? project->coder(project->currentCoder()) : nullptr;
    const Letter *letter = project ? project->letter(m_letters.letter().id()) : nullptr;
    m_status.setCoder(coder ? coder->name : project ? tr("No coder chosen") : QString());
    m_status.setLetter(letter ? Display::letter(*letter) : QString());
    m_status.setState(!project                     ? QString()
            : !project->readOnlyReason().isEmpty() ? tr("For reading only")
            : m_facts.isUnsaved()                  ? tr("A fact is not saved")
                                                   : tr("All saved"));
    refreshRound();
    refreshPosition();
}

void ActionState::refreshRound()
{
    const Project *project = m_session.project();
    QStringList words;
    QStringList reasons;
    if (project && project->isBlind()) {
        words.append(tr("Coded blind"));
        reasons.append(
            tr("You see your own passages. What the others have done in a letter is shown once you have marked it as "
               "done."));
        if (project->suggestsBlind())
            reasons.append(tr("Codes are suggested all the same, which makes coders agree more often."));
    }
    if (const Round *round = project ? project->currentRound() : nullptr) {
        const SightWords seen = sightWords(*project);
        words.append(round->training ? tr("Training") : tr("Round %1").arg(round->number));
        reasons.append(seen.meaning.isEmpty() ? tr("A round is under way.") : seen.meaning);
        reasons.append(tr("Coding ▸ Rounds and training ends it."));
    }
    const bool isSet = project && (project->isBlind() || project->isLocked());
    if (project && project->isLocked()) {
        words.append(tr("Letters and codebook locked"));
        reasons.append(
            tr("The letters and the codebook stay as they are for this round of coding; passages can be coded."));
    }
    if (isSet)
        reasons.append(tr("Project ▸ Project settings changes it."));
    m_status.setRound(words.join(u" · "_s), reasons.join(u'\n'));
}

void ActionState::refreshPosition()
{
    const LetterText &text = m_letters.letter().text();
    m_status.setPosition(
        std::min(m_view.position() + 1, text.length()), text.length(), pageAt(text, m_view.position()));
}

} // namespace Kodeks
