// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/readingcontroller.h"

#include "ui/letter/layout/letterstyle.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/panels/reading/readingview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/resultscontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QEvent>
#include <QSplitter>

namespace Kodeks {

using namespace Qt::StringLiterals;

ReadingController::ReadingController(const Parts &parts, const Services &services, LetterController &letters,
    CodingController &coding, ResultsController &results)
    : QObject(&letters)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_coding(coding)
    , m_letters(letters)
    , m_results(results)
{
    parts.overview->installEventFilter(this);
    parts.letterArea->installEventFilter(this);
    parts.conclude->installEventFilter(this);
    connectPanel(services.actions);
    connect(parts.letterArea, &LetterArea::styleChanged, this, &ReadingController::dress);
    connect(&m_session, &Session::closing, this, [this] {
        if (!m_parts.reading->isHidden())
            m_parts.letterArea->show();
    });
    connect(parts.codebook, &CodebookPanel::readingRequested, this,
        [this](const DraggedCode &code) { read({.code = code, .query = m_parts.passages->query()}); });
    connect(parts.passages, &PassagesPanel::readingRequested, this,
        [this](const QString &query) { read({.query = query}); });
    connect(parts.passages, &PassagesPanel::queryChanged, this, &ReadingController::follow);
    services.actions.onTriggered(u"go.readQuery"_s, this, [this] { readQuery(); });
}

void ReadingController::connectPanel(ActionRegistry &actions)
{
    const ReadingPanel *panel = m_parts.reading;
    connect(panel, &ReadingPanel::left, this, [this] {
        m_parts.letterArea->show();
        m_parts.letterArea->view()->setFocus();
    });
    connect(panel->view(), &ReadingView::currentChanged, this, &ReadingController::tellDetails);
    connect(panel, &ReadingPanel::passageActivated, this, &ReadingController::go);
    connect(panel, &ReadingPanel::recodeRequested, this, &ReadingController::recode);
    connect(panel, &ReadingPanel::changeRequested, &m_results,
        [this](const QList<PassageId> &passages) { m_results.changeMany(passages, 0); });
    connect(panel, &ReadingPanel::splitRequested, &m_results, &ResultsController::splitOff);
    connect(panel, &ReadingPanel::printRequested, actions.action(u"project.print"_s), &QAction::trigger);
}

void ReadingController::read(const ReadingSubject &subject)
{
    m_parts.overview->hide();
    m_parts.letterArea->hide();
    m_parts.halves->hide();
    m_parts.reading->show();
    dress();
    m_parts.reading->read(subject);
    m_parts.reading->focusInput();
}

void ReadingController::follow(const QString &query)
{
    const std::optional<DraggedCode> code = m_parts.reading->list().subject().code;
    if (!m_parts.reading->isHidden() && (code || !query.isEmpty()))
        m_parts.reading->read({.code = code, .query = query});
}

void ReadingController::readQuery()
{
    const QString query = m_parts.passages->query();
    if (query.isEmpty())
        m_messages.inform(tr("There is no query to read by. Ask one above the passages first (Query the passages)."));
    else
        read({.query = query});
}

void ReadingController::go(PassageId passage, LetterId letter)
{
    m_letters.openPassage(letter, passage, LetterController::Focus::Letter);
}

void ReadingController::recode(const QList<PassageId> &passages)
{
    const QWidget *viewport = m_parts.reading->view()->viewport();
    const QWidget *room = m_parts.reading->parentWidget();
    const QRect place = m_parts.reading->view()->passageRect();
    if (!passages.isEmpty())
        m_coding.recodeAt(passages, QRect(viewport->mapTo(room, place.topLeft()), place.size()));
}

void ReadingController::dress()
{
    if (!m_parts.reading->isHidden())
        m_parts.reading->view()->setTextStyle(LetterStyle::of(m_preferences.letterFont(), m_parts.letterArea->zoom()));
}

void ReadingController::tellDetails()
{
    const PassageId read = m_parts.reading->view()->currentPassage();
    if (m_parts.reading->isHidden() || !read.isValid())
        return;
    m_parts.inspector->setInLetter(false);
    m_parts.inspector->setPassage(read);
}

void ReadingController::leave()
{
    const bool wasRead = !m_parts.reading->isHidden();
    m_parts.reading->hide();
    m_parts.halves->show();
    if (!wasRead)
        return;
    m_parts.inspector->setInLetter(true);
    m_parts.inspector->setPassage(m_letters.currentPassage());
}

bool ReadingController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent)
        leave();
    return QObject::eventFilter(watched, event);
}

} // namespace Kodeks
