// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/compare/comparecontroller.h"

#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/models/compare/consensusagreement.h"
#include "ui/panels/compare/comparebar.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QSplitter>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

CompareController::CompareController(
    const Parts &parts, const Services &services, LetterController &letters, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_actions(services.actions)
    , m_letters(letters)
    , m_comparison(parts.differences->comparison())
    , m_marks(m_comparison)
    , m_agreement(new ConsensusAgreement(m_comparison, this))
{
    m_actions.attachCompareActions(m_parts.letter);
    m_actions.attachCompareActions(m_parts.differences->table());
    connectActions();
    connectParts();
}

void CompareController::connectActions()
{
    m_actions.onTriggered(u"compare.view"_s, this, [this](bool on) { on ? open() : close(); });
    m_actions.onTriggered(u"compare.swap"_s, this, [this] { compare(m_comparison.b(), m_comparison.a()); });
    m_actions.onTriggered(u"compare.next"_s, this, [this] { step(1); });
    m_actions.onTriggered(u"compare.previous"_s, this, [this] { step(-1); });
    m_actions.onTriggered(u"compare.list"_s, this, [this] { goToList(); });
}

void CompareController::connectParts()
{
    connect(m_parts.compareBar, &CompareBar::pairChanged, this, &CompareController::compare);
    connect(m_parts.compareBar, &CompareBar::closeRequested, this, &CompareController::leave);
    connect(m_parts.compareBar, &CompareBar::kindsChanged, this, [this](DifferenceKinds kinds) {
        m_marks.setKinds(kinds);
        m_parts.differences->setKinds(kinds);
        showMarks(m_letters.letter().id());
    });
    connect(m_parts.differences, &DifferencesPanel::differenceActivated, this,
        [this](const WorkPlace &place) { show(place, true); });
    connect(m_parts.differences, &DifferencesPanel::differenceShown, this,
        [this](const WorkPlace &place) { show(place, false); });
    connect(m_parts.letter, &LetterView::passageActivated, this, [this](PassageId mark) {
        const WorkKey key = m_marks.keyOf(mark);
        const WorkItem *item = isOpen() ? m_comparison.find(m_letters.letter().id(), key) : nullptr;
        if (item)
            show(WorkPlace::of(*item), false);
    });
    connect(&m_comparison, &Comparison::reset, this, &CompareController::follow);
    connect(&m_comparison, &Comparison::letterChanged, this, &CompareController::followLetter);
    connect(m_agreement, &ConsensusAgreement::changed, this,
        [this] { m_parts.compareCard->setAgreement(m_agreement->text()); });
    connect(&m_letters, &LetterController::letterChanged, this, [this] {
        if (isOpen())
            showLetter();
    });
    connect(&m_session, &Session::projectChanged, m_parts.compareBar, &CompareBar::reset);
}

const WorkItem *CompareController::current() const
{
    return m_round ? m_comparison.find(m_round->current.letter, m_round->current.key) : nullptr;
}

void CompareController::open()
{
    if (isOpen() || !m_session.project())
        return;
    begin();
    chooseCoders();
}

void CompareController::begin()
{
    m_round = Round();
    m_letters.setMarking(false);
    m_parts.letter->setMarks({});
    m_parts.letter->setCurrentPassages({});
    arrange();
    m_parts.compareBar->setCoders(m_session.project()->coders());
}

void CompareController::leave()
{
    if (m_session.mayLeave([this] { close(); }))
        close();
}

void CompareController::close()
{
    if (!isOpen())
        return;
    m_parts.compareCard->closeNote();
    m_round.reset();
    m_marks.reset();
    m_comparison.compare({}, {});
    m_parts.letter->setMarks({});
    m_parts.letter->setCurrentPassages({});
    arrange();
    showCounts();
    m_letters.setMarking(true);
    m_parts.letter->setFocus();
}

/// Whether it has a panel that the user has not hidden.
static bool hasPanels(const QSplitter &column)
{
    bool shown = false;
    for (int i = 0; i < column.count(); ++i)
        shown = shown || !column.widget(i)->isHidden();
    return shown;
}

/// While coders are compared the letter has the room of the list of letters, and the card that of the inspector.
void CompareController::arrange()
{
    m_parts.letter->setTwoMargins(isOpen());
    m_parts.compareBar->setVisible(isOpen());
    m_parts.compareCard->setVisible(isOpen());
    for (QSplitter *column : {m_parts.left, m_parts.right})
        column->setVisible(!isOpen() && hasPanels(*column));
    if (isOpen()) {
        m_parts.tabs->show();
        m_parts.tabs->setCurrentWidget(m_parts.differences);
    }
    nameDecisions();
    emit stateChanged();
}

void CompareController::chooseCoders()
{
    const Project &project = *m_session.project();
    QList<CoderId> coders;
    for (const Coder &coder : project.coders()) {
        if (!coder.isConsensus() && project.passageCount({}, coder.id) > 0)
            coders.append(coder.id);
    }
    for (const Coder &coder : project.coders()) {
        if (!coders.contains(coder.id))
            coders.append(coder.id);
    }
    const CoderId mine = project.currentCoder();
    if (coders.indexOf(mine) > 1)
        coders.move(coders.indexOf(mine), 0);
    const CoderId first = m_parts.compareBar->first();
    const CoderId second = m_parts.compareBar->second();
    if (project.coder(first) && project.coder(second))
        compare(first, second);
    else
        compare(coders.value(0), coders.value(1));
}

void CompareController::compare(CoderId first, CoderId second)
{
    if (!m_session.project())
        return;
    if (!isOpen())
        begin();
    m_round = Round{.onceReady = m_round->onceReady, .current = {}, .settled = {}};
    m_marks.reset();
    m_parts.compareBar->setPair(first, second);
    m_parts.letter->setMarks({});
    m_comparison.compare(first, second);
    nameDecisions();
}

WorkPlace CompareController::place() const
{
    if (m_round && m_round->current.key.isValid())
        return m_round->current;
    const qsizetype position = m_parts.letter->position();
    return {m_letters.letter().id(), {position, position}, {}};
}

/// Of the differences that were settled when last seen the one that is open again, if it is just one; as after an undo.
WorkPlace CompareController::reopened(LetterId letter)
{
    QMap<WorkKey, WorkPlace> now;
    QList<WorkPlace> opened;
    const QMap<WorkKey, WorkPlace> before = m_round->settled.value(letter);
    for (const WorkItem &item : m_comparison.differences(letter)) {
        if (item.isSettled())
            now.insert(WorkKey::of(item), WorkPlace::of(item));
        else if (before.contains(WorkKey::of(item)))
            opened.append(WorkPlace::of(item));
    }
    m_round->settled.insert(letter, now);
    return opened.size() == 1 ? opened.constFirst() : WorkPlace();
}

void CompareController::follow()
{
    if (!isOpen())
        return;
    if (!m_comparison.isActive())
        return close();
    m_parts.compareBar->setCoders(m_session.project()->coders());
    m_marks.reset();
    m_parts.letter->setMarks({});
    WorkPlace opened;
    for (const LetterId letter : m_comparison.isReady() ? m_comparison.letters() : QList<LetterId>()) {
        const WorkPlace place = reopened(letter);
        opened = place.key.isValid() ? place : opened;
    }
    showLetter();
    if (opened.key.isValid())
        show(opened, false);
    else if (m_comparison.isReady())
        goOn(std::exchange(m_round->onceReady, Place::Nowhere));
    tellTheEnd();
}

void CompareController::followLetter(LetterId letter)
{
    if (!isOpen())
        return;
    const WorkPlace opened = reopened(letter);
    showMarks(letter);
    showCounts();
    if (opened.key.isValid())
        show(opened, false);
    else
        showCard();
    tellTheEnd();
}

void CompareController::tellTheEnd()
{
    const WorkCounts counts = m_comparison.counts();
    const bool done = m_comparison.isReady() && counts.differences > 0 && counts.settled == counts.differences;
    if (done && !m_round->wasDone)
        m_messages.inform(m_parts.differences->message());
    m_round->wasDone = done;
}

void CompareController::showLetter()
{
    const LetterId letter = m_letters.letter().id();
    m_parts.differences->setCurrentLetter(letter);
    m_parts.compareBar->setNotice(m_comparison.isWithheld(letter)
            ? tr("This project is coded blind: the others’ passages of this letter are shown once you have marked it "
                 "as done.")
            : QString());
    m_marks.reset();
    showMarks(letter);
    showCounts();
    showCard();
}

void CompareController::showMarks(LetterId letter)
{
    if (!isOpen() || !letter.isValid() || letter != m_letters.letter().id() || !m_comparison.project())
        return;
    const CompareMarks::Changes changes = m_marks.show(letter);
    m_parts.letter->updateMarks(changes.put, changes.gone);
    m_parts.letter->setCurrentPassages(
        m_round->current.letter == letter ? CompareMarks::marksOf(m_round->current.key) : QList<PassageId>());
}

} // namespace Kodeks
