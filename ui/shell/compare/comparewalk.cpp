// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterview.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/compare/comparemarks.h"
#include "ui/shell/session/messages.h"

#include <QTabWidget>

namespace Kodeks {

void CompareController::step(int step)
{
    if (!isOpen() || !m_comparison.isReady())
        return goOnceReady(Place::Letter);
    const DifferencesModel &model = m_parts.differences->model();
    const int row = model.neighbour(place(), step);
    if (row >= 0)
        show(WorkPlace::of(model.at(row)), true);
    else
        wrapAround(step);
}

void CompareController::wrapAround(int step)
{
    const DifferencesModel &model = m_parts.differences->model();
    if (model.rowCount() == 0)
        return m_messages.inform(m_parts.differences->message());
    const bool begins = !m_round->current.key.isValid();
    show(WorkPlace::of(model.at(step > 0 ? 0 : model.rowCount() - 1)), true);
    if (begins)
        return;
    if (model.rowCount() == 1)
        return m_messages.inform(tr("This is the only difference of the list."));
    m_messages.inform(step > 0 ? tr("That was the last difference of the list. It goes on with the first.")
                               : tr("That was the first difference of the list. It goes on with the last."));
}

void CompareController::goOn()
{
    const DifferencesModel &model = m_parts.differences->model();
    const WorkPlace from = place();
    const auto isOpen
        = [&](int row) { return !model.at(row).isSettled() && WorkPlace::of(model.at(row)).key != from.key; };
    int row = model.neighbour(from, 1);
    while (row >= 0 && row < model.rowCount() && !isOpen(row))
        ++row;
    if (row < 0 || row >= model.rowCount()) {
        row = 0;
        while (row < model.rowCount() && !isOpen(row))
            ++row;
    }
    if (row < model.rowCount())
        show(WorkPlace::of(model.at(row)), false);
}

void CompareController::goOn(Place place)
{
    if (place == Place::Letter)
        step(1);
    else if (place == Place::List)
        goToList();
}

/// Opens the comparison where it is not open yet.
void CompareController::goOnceReady(Place place)
{
    open();
    if (isOpen())
        m_round->onceReady = place;
}

void CompareController::show(const WorkPlace &place, bool intoLetter)
{
    if (!isOpen())
        return;
    m_round->current = place;
    const auto focus = intoLetter ? LetterController::Focus::Letter : LetterController::Focus::Stay;
    const TextRange start{place.range.start, place.range.start};
    m_letters.openRange(place.letter, start, focus);
    m_parts.letter->setPosition(place.range.start);
    m_parts.letter->revealRange(place.range);
    m_parts.letter->setCurrentPassages(CompareMarks::marksOf(place.key));
    m_parts.differences->setCurrent(place);
    showCard();
}

void CompareController::goToList()
{
    if (!isOpen() || !m_comparison.isReady())
        return goOnceReady(Place::List);
    m_parts.tabs->show();
    m_parts.tabs->setCurrentWidget(m_parts.differences);
    const DifferencesModel &model = m_parts.differences->model();
    const int row = m_round->current.key.isValid() ? -1 : std::max(0, model.neighbour(place(), 1));
    if (row >= 0 && row < model.rowCount())
        show(WorkPlace::of(model.at(row)), false);
    m_parts.differences->focusInput();
}

} // namespace Kodeks
