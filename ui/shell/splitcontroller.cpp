// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/splitcontroller.h"

#include "core/project/project.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/models/words/display.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/letters/halfheader.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/besideletter.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>

namespace Kodeks {

using namespace Qt::StringLiterals;

SplitController::SplitController(const Parts &parts, const Services &services, LetterController &letters,
    CompareController &compare, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_actions(services.actions)
    , m_letters(letters)
    , m_compare(compare)
{
    connectActions(services.actions);
    connect(&compare, &CompareController::stateChanged, this, &SplitController::show);
    connect(&letters, &LetterController::letterChanged, this, &SplitController::nameHalves);
    connect(parts.letters, &LettersPanel::besideRequested, this, &SplitController::open);
    connect(&m_session, &Session::projectChanged, this, [this](const Project *project) {
        close();
        if (project)
            connect(project, &Project::changed, this, &SplitController::nameHalves);
    });
}

void SplitController::connectActions(ActionRegistry &actions)
{
    actions.onTriggered(u"view.split"_s, this, [this](bool on) { on ? open(m_letters.letter().id()) : close(); });
    actions.onTriggered(u"view.otherHalf"_s, this, [this] { cross(); });
    actions.onTriggered(u"view.splitAbove"_s, this, [this](bool above) {
        m_preferences.setLayout(u"halves"_s, above ? "above" : "beside");
        orient(above ? Qt::Vertical : Qt::Horizontal);
    });
    actions.onTriggered(u"view.allCoders"_s, this, [this](bool all) {
        if (m_beside)
            m_beside->setShowsAllCoders(all);
    });
}

void SplitController::make()
{
    m_area = new LetterArea(m_parts.halves);
    m_area->setObjectName(u"besideArea"_s);
    m_area->setMinimumWidth(m_parts.letterArea->minimumWidth());
    m_area->hide();
    m_area->view()->setAccessibleName(tr("Letter in the other half"));
    // Whoever would give it the focus goes to the letter instead, which takes its place.
    m_area->view()->setFocusPolicy(Qt::NoFocus);
    m_area->view()->viewport()->installEventFilter(this);
    connect(m_area->view(), &LetterView::codeDropped, this,
        [this](const QByteArray &code, TextRange target, PassageId labelled) {
        cross();
        emit m_parts.letter->codeDropped(code, target, labelled);
    });
    m_beside = new BesideLetter(*m_area, m_session, this);
    m_beside->setShowsAllCoders(m_preferences.showsAllCoders());
    connect(m_beside, &BesideLetter::changed, this, [this] { m_beside->id().isValid() ? nameHalves() : close(); });
    m_header = new HalfHeader;
    m_header->setActive(true);
    m_header->hide();
    m_parts.letterArea->setTopBar(m_header);
    m_otherHeader = new HalfHeader;
    m_area->setTopBar(m_otherHeader);
    connect(m_otherHeader, &HalfHeader::closeRequested, this, &SplitController::close);
    connect(m_header, &HalfHeader::closeRequested, this, [this] {
        cross();
        close();
    });
    emit made(m_area);
}

void SplitController::open(LetterId letter)
{
    if (!letter.isValid() || m_compare.isOpen()) {
        m_actions.action(u"view.split"_s)->setChecked(m_open && !m_compare.isOpen());
        if (m_compare.isOpen())
            m_messages.inform(m_actions.whyNot(u"view.split"_s));
        return;
    }
    if (!m_area)
        make();
    const bool wasOpen = std::exchange(m_open, true);
    if (!m_messages.check(m_beside->open(letter))) {
        m_open = wasOpen;
        return show();
    }
    show();
    m_area->view()->setMarginWidth(m_parts.letter->marginWidth());
    if (letter == m_letters.letter().id())
        put(*m_area, halfOf(*m_parts.letterArea, letter));
    else
        emit opened(letter);
}

void SplitController::close()
{
    if (!std::exchange(m_open, false))
        return;
    show();
    std::ignore = m_beside->open({});
}

bool SplitController::isShown() const
{
    return m_open && !m_compare.isOpen();
}

/// As the state of things has it.
void SplitController::show()
{
    m_actions.action(u"view.split"_s)->setChecked(isShown());
    if (!m_area || m_area->isHidden() != isShown())
        return;
    m_header->setVisible(isShown());
    m_area->setVisible(isShown());
    emit stateChanged();
    if (!isShown())
        return;
    orient(orientation());
    const int half = (orientation() == Qt::Vertical ? m_parts.halves->height() : m_parts.halves->width()) / 2;
    m_parts.halves->setSizes({half, half});
    nameHalves();
}

/// What was chosen; otherwise beside each other only where both can be read like that.
Qt::Orientation SplitController::orientation() const
{
    constexpr int readable = 440;
    const QByteArray chosen = m_preferences.layout(u"halves"_s);
    if (chosen == "above" || chosen == "beside")
        return chosen == "above" ? Qt::Vertical : Qt::Horizontal;
    return m_parts.halves->width() < 2 * readable ? Qt::Vertical : Qt::Horizontal;
}

void SplitController::orient(Qt::Orientation orientation)
{
    m_parts.halves->setOrientation(orientation);
    m_actions.action(u"view.splitAbove"_s)->setChecked(orientation == Qt::Vertical);
}

SplitController::Half SplitController::halfOf(const LetterArea &area, LetterId letter)
{
    const LetterView &view = *area.view();
    return {letter, view.place(), view.selection(), area.zoom(), view.marginWidth()};
}

void SplitController::put(LetterArea &area, const Half &half)
{
    LetterView &view = *area.view();
    area.setZoom(half.zoom);
    view.setMarginWidth(half.margin);
    view.setPlace(half.place);
    if (half.selection.isEmpty())
        return;
    const int scrolled = view.verticalScrollBar()->value();
    view.setSelection(half.selection);
    view.verticalScrollBar()->setValue(scrolled);
}

void SplitController::cross()
{
    if (!isShown())
        return;
    const Half here = halfOf(*m_parts.letterArea, m_letters.letter().id());
    const Half there = halfOf(*m_area, m_beside->id());
    m_parts.codeBar->dismiss();
    m_parts.halves->setUpdatesEnabled(false);
    if (m_letters.open(there.letter)) {
        if (here.letter == there.letter || m_messages.check(m_beside->open(here.letter))) {
            changePlaces();
            put(*m_area, here);
        }
        put(*m_parts.letterArea, there);
    }
    m_parts.halves->setUpdatesEnabled(true);
    m_parts.letter->setFocus(Qt::OtherFocusReason);
}

void SplitController::changePlaces()
{
    QSplitter &halves = *m_parts.halves;
    const QList<int> sizes = halves.sizes();
    halves.insertWidget(0, halves.widget(1));
    halves.setSizes(sizes);
    for (LetterArea *area : {m_parts.letterArea, m_area})
        area->layout()->activate();
}

void SplitController::crossTo(LetterId letter)
{
    if (isShown() && m_beside->id() == letter && m_letters.letter().id() != letter)
        cross();
}

std::optional<SplitController::Beside> SplitController::beside() const
{
    if (!isOpen())
        return {};
    return Beside{m_beside->id(), m_area->view()->place(), m_parts.halves->indexOf(m_area) == 0};
}

void SplitController::restore(const Beside &beside)
{
    m_open = false;
    open(beside.letter);
    if (!isOpen())
        return;
    if (beside.first != (m_parts.halves->indexOf(m_area) == 0))
        changePlaces();
    setPlace(beside.place);
}

void SplitController::setPlace(const LetterPlace &place)
{
    m_area->view()->setPlace(place);
}

void SplitController::nameHalves()
{
    const Project *project = m_session.project();
    if (!project || !isOpen())
        return;
    const Letter *here = project->letter(m_letters.letter().id());
    const Letter *there = project->letter(m_beside->id());
    m_header->setLetter(here ? Display::letter(*here) : QString());
    m_otherHeader->setLetter(there ? Display::letter(*there) : QString());
}

bool SplitController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (!std::exchange(m_pressed, true))
            cross();
        break;
    case QEvent::MouseMove:
        if (!m_pressed)
            return false;
        break;
    case QEvent::MouseButtonRelease: break;
    case QEvent::ContextMenu:
        if (!m_pressed)
            cross();
        break;
    default: return QObject::eventFilter(watched, event);
    }
    forward(*event);
    if (event->type() == QEvent::MouseButtonRelease)
        m_pressed = false;
    return true;
}

/// The letter stands where the press was by now, and is as large.
void SplitController::forward(QEvent &event)
{
    const std::unique_ptr<QEvent> same(event.clone());
    QCoreApplication::sendEvent(m_parts.letter->viewport(), same.get());
}

} // namespace Kodeks
