// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/overviewcontroller.h"

#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QEvent>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

OverviewController::OverviewController(const Parts &parts, const Services &services, LetterController &letters,
    CompareController &compare, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_actions(services.actions)
    , m_letters(letters)
    , m_compare(compare)
{
    parts.overview->hide();
    parts.letterArea->installEventFilter(this);
    connect(parts.overview, &OverviewPanel::placeActivated, this, &OverviewController::go);
    connect(parts.overview, &OverviewPanel::left, this, &OverviewController::showLetter);
    connect(&letters, &LetterController::letterAsked, parts.letterArea, &QWidget::show);
    connect(&letters, &LetterController::letterChanged, this, [this] {
        const Project *project = m_session.project();
        if (project && !project->letters().isEmpty() && !m_letters.letter().id().isValid())
            show();
    });
    services.actions.onTriggered(u"go.overview"_s, this, [this] {
        if (m_parts.overview->isHidden())
            show();
        else
            showLetter();
    });
}

void OverviewController::show()
{
    m_parts.letterArea->hide();
    m_parts.overview->show();
    m_parts.overview->focusInput();
}

void OverviewController::showLetter()
{
    m_parts.letterArea->show();
    m_parts.letterArea->view()->setFocus();
}

bool OverviewController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent)
        m_parts.overview->hide();
    return QObject::eventFilter(watched, event);
}

void OverviewController::go(const CountPlace &place)
{
    switch (place.kind) {
    case CountPlace::Kind::None: break;
    case CountPlace::Kind::Letter:
        if (m_letters.open(place.letter))
            showLetter();
        break;
    case CountPlace::Kind::Letters:
        m_parts.letters->show();
        m_parts.letters->showState(place.state);
        m_parts.letters->focusInput();
        break;
    case CountPlace::Kind::Passages: showPassages(place); break;
    case CountPlace::Kind::Differences:
        m_compare.compare(place.first, place.second);
        showLetter();
        m_actions.action(u"compare.list"_s)->trigger();
        break;
    case CountPlace::Kind::Edit:
        m_parts.tabs->show();
        m_parts.tabs->setCurrentWidget(m_parts.history);
        m_parts.history->choose(place.edit);
        break;
    }
}

void OverviewController::showPassages(const CountPlace &place)
{
    const Project *project = m_session.project();
    const auto find = [path = project->path(), which = place.passages, viewer = project->viewer()](
                          const Progress &) { return countedPassages(path, which, viewer); };
    m_finding.start<QList<PassageId>>(this, find, [this, words = place.words](const Result<QList<PassageId>> &found) {
        if (!m_messages.check(found))
            return;
        m_parts.tabs->show();
        m_parts.tabs->setCurrentWidget(m_parts.passages);
        m_parts.passages->showOnly({found->begin(), found->end()}, words);
        m_parts.passages->focusInput();
    });
}

} // namespace Kodeks
