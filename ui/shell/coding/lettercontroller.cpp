// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/lettercontroller.h"

#include "core/structure/boundaries.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/letter/marks/passagemarker.h"
#include "ui/models/letters/changedplace.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/letters/outlinepanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

namespace Kodeks {

LetterController::LetterController(const Parts &parts, const Services &services, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
{
    connect(&m_session, &Session::projectChanged, this, [this](Project *project) {
        m_letter.setProject(project);
        if (!project)
            return;
        connect(project, &Project::changed, this, [this](const Change &change) {
            if (change.codebook || change.coders)
                showPassages();
            if (change.details && m_abbreviations != m_session.project()->abbreviations())
                showLetter();
            if (change.lettersCameOrWent && !m_letter.id().isValid())
                openFirst();
        });
    });
    connect(&m_letter, &OpenLetter::opened, this, &LetterController::showLetter);
    connect(&m_letter, &OpenLetter::passagesReset, this, &LetterController::showPassages);
    connect(&m_letter, &OpenLetter::passagesChanged, this, &LetterController::changePassages);
    connectPanels();
}

bool LetterController::open(LetterId letter)
{
    emit letterAsked();
    if (letter == m_letter.id())
        return true;
    emit leaving();
    return m_messages.check(m_letter.open(letter));
}

void LetterController::openFirst()
{
    const QList<Letter> &letters = m_session.project()->letters();
    if (!letters.isEmpty())
        open(letters.first().id);
    else
        showLetter();
}

void LetterController::openRange(LetterId letter, TextRange range, Focus focus)
{
    if (!open(letter))
        return;
    m_parts.letter->setSelection(range);
    m_parts.letter->revealRange(range);
    if (focus == Focus::Letter)
        m_parts.letter->setFocus();
    emit arrived();
}

void LetterController::openPassage(LetterId letter, PassageId passage, Focus focus)
{
    if (!open(letter))
        return;
    if (!m_letter.passage(passage))
        m_letter.showAlso(passage);
    setCurrentPassage(passage);
    if (const Passage *shown = m_letter.passage(passage)) {
        const TextRange range = shown->range;
        m_parts.letter->setPosition(range.start);
        m_parts.letter->revealRange(range);
    }
    if (focus == Focus::Letter)
        m_parts.letter->setFocus();
    emit arrived();
}

void LetterController::reveal(const Change &change)
{
    const auto place = placeOf(change, *m_session.project());
    if (place && place->passage.isValid())
        openPassage(place->letter, place->passage, Focus::Stay);
    else if (place)
        open(place->letter);
}

void LetterController::setCurrentPassage(PassageId passage)
{
    if (std::exchange(m_current, passage) == passage)
        return;
    if (m_marking)
        m_parts.letter->setCurrentPassages({passage});
    m_parts.inspector->setPassage(passage);
    m_parts.passages->setCurrentPassage(passage);
    if (passage != m_letter.shownAlso())
        m_letter.showAlso({});
    emit currentPassageChanged(passage);
}

void LetterController::markAlike(const QList<Passage> &passages)
{
    QList<PassageId> here;
    for (const Passage &passage : passages) {
        if (passage.letter == m_letter.id())
            here.append(passage.id);
    }
    if (m_marking)
        m_parts.letter->setCurrentPassages(here.isEmpty() ? QList{m_current} : here);
}

void LetterController::setMarking(bool marks)
{
    if (std::exchange(m_marking, marks) == marks || !marks)
        return;
    showPassages();
    markAlike({});
}

void LetterController::step(int step)
{
    const LetterId next = m_parts.letters->neighbour(step);
    if (next.isValid())
        open(next);
}

void LetterController::connectPanels()
{
    const auto here
        = [this](Focus focus) { return [this, focus](TextRange range) { openRange(m_letter.id(), range, focus); }; };
    connect(m_parts.letters, &LettersPanel::letterActivated, this, &LetterController::open);
    connect(
        m_parts.letters, &LettersPanel::letterEntered, m_parts.letter, [view = m_parts.letter] { view->setFocus(); });
    connect(m_parts.outline, &OutlinePanel::placeShown, this, here(Focus::Stay));
    connect(m_parts.outline, &OutlinePanel::placeActivated, this, here(Focus::Letter));
    connect(m_parts.facts, &FactsPanel::rangeActivated, this, here(Focus::Stay));
    connect(m_parts.letter, &LetterView::passageActivated, this, &LetterController::setCurrentPassage);
    connect(m_parts.letter, &LetterView::currentPassageRequested, this, &LetterController::setCurrentPassage);
    connect(m_parts.letter, &LetterView::positionChanged, this, &LetterController::followCursor);
    connect(m_parts.letter, &LetterView::selectionChanged, this, [this](TextRange range) {
        m_parts.facts->setSelection(m_letter.text().slice(range));
        emit positionChanged();
    });
}

void LetterController::showLetter()
{
    setCurrentPassage({});
    const Project *open = m_session.project();
    m_abbreviations = open ? open->abbreviations() : OwnAbbreviations();
    m_sentences
        = Kodeks::sentences(m_letter.text(), Abbreviations(m_abbreviations), headingRanges(m_letter.sections()));
    if (m_letter.id().isValid()) {
        m_parts.letter->setLetter(m_letter.text(), m_sentences, {}, m_letter.sections());
    } else {
        m_parts.letter->setLetter({}, {});
        const Project *project = m_session.project();
        m_parts.letterArea->setPlaceholder(project && project->letters().isEmpty()
                ? tr("This project has no letters yet. Import them, or drop files or a folder here.")
                : tr("Choose a letter in the list at the left."));
    }
    m_parts.outline->setLetter(m_letter.text(), m_letter.sections());
    m_parts.letters->setCurrentLetter(m_letter.id());
    m_parts.passages->setCurrentLetter(m_letter.id());
    m_parts.agreement->setCurrentLetter(m_letter.id());
    m_parts.facts->setLetter(m_letter.id());
    showPassages();
    followCursor();
    emit letterChanged();
}

void LetterController::showPassages()
{
    QList<PassageMark> marks;
    if (const Project *project = m_session.project())
        marks = passageMarks(*project, m_letter.passages(), m_letter.showsSeveralCoders());
    if (m_marking)
        m_parts.letter->setMarks(marks);
    m_parts.outline->setPassageStarts(m_letter.passageStarts());
    if (m_current.isValid() && !current())
        setCurrentPassage({});
}

void LetterController::changePassages(const QList<Passage> &put, const QList<PassageId> &gone)
{
    if (m_marking)
        m_parts.letter->updateMarks(passageMarks(*m_session.project(), put, m_letter.showsSeveralCoders()), gone);
    m_parts.outline->setPassageStarts(m_letter.passageStarts());
    if (gone.contains(m_current))
        setCurrentPassage({});
}

void LetterController::followCursor()
{
    const qsizetype position = m_parts.letter->position();
    m_parts.outline->setPosition(position);
    const Passage *now = current();
    if (!now || !now->range.contains(position))
        setCurrentPassage(m_letter.innermostAt(position, m_parts.letter->sentence()));
    emit positionChanged();
}

} // namespace Kodeks
