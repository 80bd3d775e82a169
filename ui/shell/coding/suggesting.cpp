// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/suggesting.h"

#include "core/project/project.h"
#include "core/query/coverage/coveragenotes.h"
#include "ui/models/codes/suggestedrows.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/services.h"
#include "ui/shell/session/session.h"

#include <QAction>

namespace Kodeks {

using namespace Qt::StringLiterals;

Suggesting::Suggesting(const Services &services, LetterController &letters, QObject *parent)
    : QObject(parent)
    , m_session(services.session)
    , m_letters(letters)
    , m_on(services.preferences.suggestsCodes())
{
    QAction *action = services.actions.action(u"coding.suggest"_s);
    action->setChecked(m_on);
    connect(action, &QAction::toggled, this, [this, &preferences = services.preferences](bool on) {
        preferences.setSuggestsCodes(on);
        setOn(on);
    });
    connect(&m_session, &Session::projectChanged, this, &Suggesting::setProject);
    setProject(m_session.project());
}

void Suggesting::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project) {
        connect(project, &Project::changed, this, &Suggesting::follow);
        connect(project, &Project::currentCoderChanged, this, &Suggesting::learn);
    }
    learn();
}

void Suggesting::setOn(bool on)
{
    m_on = on;
    learn();
}

bool Suggesting::isOffered() const
{
    if (!m_on || !m_project || !m_project->currentCoder().isValid())
        return false;
    if (m_project->isBlind() && !m_project->suggestsBlind())
        return false;
    const Round *round = m_project->currentRound();
    return !round || !round->training;
}

void Suggesting::learn()
{
    m_job.cancel();
    m_renewal.cancel();
    m_learned.reset();
    m_meanwhile.clear();
    m_learns = isOffered();
    if (!m_learns)
        return;
    readCues();
    const auto work = [path = m_project->path(), coder = m_project->currentCoder(), viewer = m_project->viewer()](
                          const Progress &progress) { return learnedOf(path, coder, viewer, progress); };
    m_job.start<std::shared_ptr<Learned>>(this, work, [this](Result<std::shared_ptr<Learned>> learned) {
        if (!learned)
            return; // nothing is suggested then; whatever was wrong shows where the project itself is read
        m_learned = *std::move(learned);
        Change change;
        for (const PassageId id : std::exchange(m_meanwhile, {}))
            change.passages.append({id, {}, {}});
        takePassages(change);
    });
}

void Suggesting::renew()
{
    if (!m_learned) {
        learn();
        return;
    }
    m_renewal.start<std::shared_ptr<Suggester>>(this, [path = m_project->path()](const Progress &) {
        return suggesterOf(path);
    }, [this](Result<std::shared_ptr<Suggester>> suggester) {
        if (suggester && m_learned)
            m_learned->suggester = std::move(**suggester);
    });
}

bool Suggesting::readCues()
{
    const auto notes = m_project->coverageNotes();
    return notes && std::exchange(m_cues, notes->cues) != notes->cues;
}

void Suggesting::follow(const Change &change)
{
    if (change.coders || change.lettersCameOrWent || isOffered() != m_learns) {
        learn();
        return;
    }
    if (!m_learns)
        return;
    if ((change.details && readCues()) || change.codebook)
        renew();
    takePassages(change);
}

void Suggesting::takePassages(const Change &change)
{
    for (const Change::PassageChange &changed : change.passages) {
        if (!m_learned) {
            m_meanwhile.append(changed.id);
            continue;
        }
        const auto quoted = m_project->quotedPassage(changed.id);
        if (!quoted || quoted->passage.coder != m_project->currentCoder())
            m_learned->memory.forget(changed.id);
        else if (const auto coded = remembered(quoted->passage); !m_learned->memory.recode(coded))
            m_learned->memory.add(coded, m_learned->suggester.words(quoted->quote));
    }
}

std::array<QList<CodeMatch>, 3> Suggesting::rowsAt(TextRange range)
{
    if (!isOffered() || !m_learned)
        return {};
    const OpenLetter &letter = m_letters.letter();
    const SuggestionPlace place = suggestionPlace(letter.id(), letter.text(), letter.sections(), range);
    return suggestedRows(
        m_learned->suggester.suggest(place, m_learned->memory), m_project->codebook(), m_project->letters());
}

} // namespace Kodeks
