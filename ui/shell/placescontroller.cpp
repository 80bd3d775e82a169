// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/placescontroller.h"

#include "ui/letter/letterview.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/lists/checkspanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"
#include "ui/shell/splitcontroller.h"

#include <QTabWidget>

namespace Kodeks {

PlacesController::PlacesController(const Parts &parts, const Services &services, LetterController &letters,
    CompareController &compare, SplitController &split, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_preferences(services.preferences)
    , m_letters(letters)
    , m_compare(compare)
    , m_split(split)
{
    connect(&letters, &LetterController::leaving, this, &PlacesController::rememberLetter);
    connect(&letters, &LetterController::letterChanged, this, &PlacesController::goToPlace);
    connect(&split, &SplitController::opened, this, [this](LetterId opened) {
        if (const auto place = m_places.place(uuidOf(opened), coder()))
            m_split.setPlace(*place);
    });
}

void PlacesController::restore()
{
    const Project *project = m_session.project();
    m_places = m_preferences.placesOf(project->uuid());
    m_parts.checks->setChoice(m_places.checks);
    m_parts.passages->setColumnChoice(m_places.columns);
    m_parts.letters->setLineChoice(m_places.lines);
    const auto last = std::ranges::find(project->letters(), m_places.letter, &Letter::uuid);
    m_letters.open(last != project->letters().end() ? last->id : m_parts.letters->neighbour(0));
    splitAgain();
    compareAgain();
    const auto *tab = m_parts.tabs->findChild<QWidget *>(m_places.tab);
    const int index = m_places.tab.isEmpty() ? -1 : m_parts.tabs->indexOf(tab);
    m_parts.tabs->setCurrentIndex(std::max(0, index));
    m_parts.letter->setFocus();
}

void PlacesController::remember()
{
    const Project *project = m_session.project();
    if (!project)
        return;
    rememberLetter();
    const bool compares = m_compare.isOpen();
    const Coder *first = compares ? project->coder(m_compare.comparison().a()) : nullptr;
    const Coder *second = compares ? project->coder(m_compare.comparison().b()) : nullptr;
    m_places.letter = letter();
    m_places.first = first ? first->uuid : QUuid();
    m_places.second = second ? second->uuid : QUuid();
    m_places.tab = m_parts.tabs->currentWidget()->objectName();
    const auto beside = m_split.beside();
    m_places.beside = beside ? ReadingPlaces::Beside{uuidOf(beside->letter), beside->place, beside->first}
                             : ReadingPlaces::Beside();
    m_places.checks = m_parts.checks->choice();
    m_places.columns = m_parts.passages->columnChoice();
    m_places.lines = m_parts.letters->lineChoice();
    m_preferences.setPlacesOf(project->uuid(), m_places);
}

void PlacesController::rememberLetter()
{
    if (!letter().isNull())
        m_places.put({letter(), coder(), m_parts.letter->place()});
}

void PlacesController::goToPlace()
{
    const auto place = letter().isNull() ? std::nullopt : m_places.place(letter(), coder());
    if (place)
        m_parts.letter->setPlace(*place);
}

void PlacesController::compareAgain()
{
    const QList<Coder> &coders = m_session.project()->coders();
    const auto first = std::ranges::find(coders, m_places.first, &Coder::uuid);
    const auto second = std::ranges::find(coders, m_places.second, &Coder::uuid);
    if (!m_places.first.isNull() && first != coders.end() && second != coders.end())
        m_compare.compare(first->id, second->id);
}

void PlacesController::splitAgain()
{
    const QList<Letter> &letters = m_session.project()->letters();
    const auto found = std::ranges::find(letters, m_places.beside.letter, &Letter::uuid);
    if (!m_places.beside.letter.isNull() && found != letters.end())
        m_split.restore({found->id, m_places.beside.place, m_places.beside.first});
}

QUuid PlacesController::uuidOf(LetterId letter) const
{
    const Project *project = m_session.project();
    const Letter *found = project ? project->letter(letter) : nullptr;
    return found ? found->uuid : QUuid();
}

QUuid PlacesController::letter() const
{
    return uuidOf(m_letters.letter().id());
}

QUuid PlacesController::coder() const
{
    const Coder *coder = m_session.project()->coder(m_session.project()->currentCoder());
    return coder ? coder->uuid : QUuid();
}

} // namespace Kodeks
