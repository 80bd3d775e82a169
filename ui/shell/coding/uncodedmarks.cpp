// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/uncodedmarks.h"

#include "core/project/analysing/cuedsentences.h"
#include "core/project/analysing/learning.h"
#include "core/project/asking/scopereading.h"
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
    m_cued.clear();
    m_suggester.reset();
    if (project) {
        std::ignore = readNotes();
        connect(project, &Project::changed, this, &UncodedMarks::follow);
        connect(project, &Project::currentCoderChanged, this, &UncodedMarks::mark);
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
    if (!m_on || m_letters.letter().id() != m_shown) {
        m_shown = {};
        m_cued.clear();
        look();
    }
    mark();
}

void UncodedMarks::follow(const Change &change)
{
    const bool cuesAnew = (change.details || change.coders || change.lettersCameOrWent) && readNotes();
    if (cuesAnew || change.codebook || change.lettersCameOrWent) {
        m_suggester.reset();
        m_resting.start();
    }
    if (m_on)
        mark();
}

bool UncodedMarks::readNotes()
{
    const auto notes = m_project->coverageNotes();
    if (!notes)
        return false; // whatever is wrong shows in the list of uncoded sentences
    const bool same = notes->cues == m_notes.cues && m_project->abbreviations() == m_abbreviations;
    m_notes = *notes;
    m_abbreviations = m_project->abbreviations();
    return !same;
}

QList<TextRange> UncodedMarks::doneWith() const
{
    QStringList named;
    if (const Coder *coder = m_project->coder(m_project->currentCoder()))
        named.append(coder->name);
    const auto coders = codersAsked(*m_project, named);
    const auto passages = m_project->passages(m_shown);
    if (!coders || !passages)
        return {};
    QList<TextRange> ranges;
    for (const Passage &passage : *passages) {
        if (std::ranges::contains(*coders, passage.coder, &Coder::id))
            ranges.append(passage.range);
    }
    for (const Coder &coder : *coders)
        ranges += m_notes.dismissed.value({m_shown, coder.id});
    return ranges;
}

void UncodedMarks::mark()
{
    QList<TextRange> uncoded = m_cued;
    if (m_on && m_project && m_shown.isValid()) {
        const QList<TextRange> done = doneWith();
        uncoded.removeIf([&done](TextRange sentence) {
            return std::ranges::any_of(done, [sentence](TextRange range) { return range.overlaps(sentence); });
        });
    }
    if (uncoded != m_letter.uncoded())
        m_letter.setUncoded(uncoded);
}

void UncodedMarks::look()
{
    struct Looked
    {
        std::shared_ptr<const Suggester> suggester;
        QList<CuedSentence> sentences;
    };
    m_resting.stop();
    m_job.cancel();
    const OpenLetter &open = m_letters.letter();
    const LetterId letter = open.id();
    if (!m_on || !m_project || !letter.isValid())
        return;
    m_job.start<Looked>(this,
        [path = m_project->path(), known = m_suggester, text = open.text(), sections = open.sections(),
            own = m_abbreviations](const Progress &) {
        const auto suggester = known ? Result<std::shared_ptr<const Suggester>>(known)
                                     : suggesterOf(path).transform([](const std::shared_ptr<Suggester> &read) {
            return std::shared_ptr<const Suggester>(read);
        });
        return suggester ? Result<Looked>(Looked{*suggester, cuedSentences(text, sections, own, **suggester)})
                         : failed(suggester);
    },
        [this, letter](const Result<Looked> &looked) {
        if (!looked || letter != m_letters.letter().id())
            return; // whatever is wrong shows in the list of uncoded sentences
        m_suggester = looked->suggester;
        m_cued.clear();
        for (const CuedSentence &sentence : looked->sentences)
            m_cued.append(sentence.range);
        m_shown = letter;
        mark();
    });
}

} // namespace Kodeks
