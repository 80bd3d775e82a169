// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterkeys.h"
#include "ui/letter/letterview.h"

#include <QKeyEvent>

namespace Kodeks {

void LetterView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool pages = (key == Qt::Key_PageDown || key == Qt::Key_PageUp) && modifiers == Qt::NoModifier;
    const std::optional<LetterMove> step = letterMove(key, modifiers);
    const bool isOthers = step == LetterMove::DropSelection && selection().isEmpty();
    if (step && !isOthers)
        go(*step);
    else if (pages)
        turnPage(key == Qt::Key_PageDown ? 1 : -1);
    else if (event->matches(QKeySequence::Copy))
        copyTarget();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace Kodeks
