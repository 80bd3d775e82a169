// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterkeys.h"
#include "ui/letter/letterview.h"

#include <QKeyEvent>

namespace Kodeks {

namespace {

struct KeySlot
{
    int key;
    Qt::KeyboardModifiers modifiers;
    void (LetterView::*slot)();
};

const KeySlot keySlots[] = {
    {Qt::Key_PageDown, Qt::NoModifier, &LetterView::pageDown},
    {Qt::Key_PageUp, Qt::NoModifier, &LetterView::pageUp},
};

} // namespace

void LetterView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto bound
        = std::ranges::find_if(keySlots, [=](const KeySlot &k) { return k.key == key && k.modifiers == modifiers; });
    if (const std::optional<LetterMove> step = letterMove(key, modifiers))
        go(*step);
    else if (bound != std::end(keySlots))
        (this->*bound->slot)();
    else if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (key == Qt::Key_0 && modifiers == Qt::ControlModifier)
        zoomReset();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace Kodeks
