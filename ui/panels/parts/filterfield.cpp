// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/filterfield.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

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

void FilterField::mark(const std::optional<QueryPlace> &place)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (place) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Qt::red);
        format.setFontUnderline(true);
        const qsizetype end = std::min(std::max(place->end, place->start + 1), text().size());
        const qsizetype start = std::min(place->start, std::max<qsizetype>(0, end - 1));
        attributes.append({QInputMethodEvent::TextFormat, int(start) - cursorPosition(), int(end - start), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace Kodeks
