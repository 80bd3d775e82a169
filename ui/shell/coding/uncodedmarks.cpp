// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/uncodedmarks.h"

#include "core/project/analysing/coveragejob.h"
#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QAction>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMilliseconds = 250;

} // namespace

UncodedMarks::UncodedMarks(LetterView &letter, const Services &services, LetterController &letters)
    : QObject(&letters)
    , m_letter(letter)
    , m_session(services.session)
    , m_letters(letters)
    , m_on(services.preferences.marksUncoded())
{
    QAction *action = services.actions.action(u"view.uncoded"_s);
    action->setChecked(m_on);
    connect(action, &QAction::toggled, this, [this, &preferences = services.preferences](bool on) {
        preferences.setMarksUncoded(on);
        setOn(on);
    });
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, &UncodedMarks::look);
    connect(&letters, &LetterController::letterChanged, this, &UncodedMarks::showLetter);
    connect(&m_session, &Session::projectChanged, this, &UncodedMarks::setProject);
    setProject(m_session.project());
}

void UncodedMarks::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_shown = {};
    if (project) {
        connect(project, &Project::changed, this, &UncodedMarks::follow);
        connect(project, &Project::currentCoderChanged, this, [this] {
            m_shown = {};
            showLetter();
        });
    }
    showLetter();
}

void UncodedMarks::setOn(bool on)
{
    m_on = on;
    m_shown = {};
    showLetter();
}

void UncodedMarks::showLetter()
{
    if (m_on && m_letters.letter().id() == m_shown && m_shown.isValid()) {
        m_letter.setUncoded(m_uncoded);
        return;
    }
    m_shown = {};
    m_uncoded.clear();
    m_letter.setUncoded({});
    look();
}

void UncodedMarks::follow(const Change &change)
{
    if (!m_on)
        return;
    const LetterId letter = m_letters.letter().id();
    const bool isHere = std::ranges::contains(change.passages, letter, &Change::PassageChange::letter);
    if (isHere)
        leaveOutCoded();
    if (isHere || change.codebook || change.details || change.coders || change.letters.contains(letter))
        m_resting.start();
}

void UncodedMarks::leaveOutCoded()
{
    const auto passages = m_project->passages(m_letters.letter().id());
    if (!passages)
        return;
    m_uncoded.removeIf([&](TextRange sentence) {
        return std::ranges::any_of(*passages, [&](const Passage &passage) {
            return passage.coder == m_project->currentCoder() && passage.range.overlaps(sentence);
        });
    });
    m_letter.setUncoded(m_uncoded);
}

void UncodedMarks::look()
{
    m_resting.stop();
    m_job.cancel();
    const LetterId letter = m_letters.letter().id();
    if (!m_on || !m_project || !letter.isValid())
        return;
    CoverageOrder order{.viewer = m_project->viewer(), .letters = {letter}};
    if (const Coder *coder = m_project->coder(m_project->currentCoder()))
        order.scope.coders = {coder->name};
    m_job.start<CoverageReport>(this, [path = m_project->path(), order](const Progress &progress) {
        return coverageOf(path, order, progress);
    }, [this, letter](const Result<CoverageReport> &report) {
        if (!report || report->coverage.isEmpty() || letter != m_letters.letter().id())
            return; // whatever is wrong shows in the list of uncoded sentences
        m_uncoded.clear();
        for (const CuedSentence &sentence : report->coverage.constFirst().uncoded)
            m_uncoded.append(sentence.range);
        m_shown = letter;
        m_letter.setUncoded(m_uncoded);
    });
}

} // namespace Kodeks
