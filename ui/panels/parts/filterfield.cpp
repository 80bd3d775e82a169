// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/filterfield.h"

#include <QKeyEvent>

namespace Kodeks {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

bool FilterField::event(QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || text().isEmpty())
        return QLineEdit::event(event);
    event->accept();
    if (pressed)
        clear();
    return true;
}

} // namespace Kodeks
