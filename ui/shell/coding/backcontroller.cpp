// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/backcontroller.h"

#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

#include <QScopedValueRollback>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 100;

} // namespace

BackController::BackController(LetterView &view, const Services &services, LetterController &letters)
    : QObject(&letters)
    , m_view(view)
    , m_session(services.session)
    , m_letters(letters)
{
    connect(&letters, &LetterController::letterAsked, this, &BackController::remember);
    connect(&letters, &LetterController::arrived, this, [this] { m_landed = here(); });
    connect(&services.session, &Session::projectChanged, this, [this] {
        m_places.clear();
        m_landed = {};
    });
    services.actions.onTriggered(u"go.back"_s, this, [this] { goBack(); });
    view.installEventFilter(this);
}

BackController::Place BackController::here() const
{
    return {m_letters.letter().id(), m_view.selection(), m_view.place()};
}

bool BackController::isWhereJumped() const
{
    return m_landed.letter == m_letters.letter().id() && m_landed.selection == m_view.selection();
}

void BackController::remember()
{
    if (m_goingBack || !m_letters.letter().id().isValid() || (isWhereJumped() && !m_places.isEmpty()))
        return;
    m_places.append(here());
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
}

void BackController::goBack()
{
    const QScopedValueRollback going(m_goingBack, true);
    while (!m_places.isEmpty()) {
        const Place place = m_places.takeLast();
        if (!m_session.project() || !m_session.project()->letter(place.letter) || !m_letters.open(place.letter))
            continue;
        m_view.setPlace(place.place);
        m_view.setFocus();
        m_landed = here();
        return;
    }
}

bool BackController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == &m_view && !isWhereJumped()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Left && press->modifiers() == Qt::AltModifier)
            event->accept();
    }
    return false;
}

} // namespace Kodeks
