// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/codebar.h"

#include "ui/models/codes/legiblepalette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>

namespace Kodeks {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

bool CodeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isOpen())
            place();
        return false;
    }
    const auto field = std::ranges::find(m_edits, watched);
    if (field == m_edits.end() && watched != m_memo)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn: {
        if (watched == m_memo)
            return false;
        const Field entered = CodingDraft::fields.at(static_cast<std::size_t>(field - m_edits.begin()));
        if (entered != m_current) {
            m_current = entered;
            showRows();
        }
        return false;
    }
    case QEvent::ShortcutOverride:
        // The window's own shortcuts (Enter, arrows, letters) rest while the bar is open.
        if (!isPlain(*static_cast<QKeyEvent *>(event)) && !isKeyBesideTyping(*static_cast<QKeyEvent *>(event), false))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        return isKeyBesideTyping(key, true) || (watched == m_memo ? pressInMemo(key) : press(key));
    }
    default: return false;
    }
}

bool CodeBar::press(const QKeyEvent &event)
{
    if (!isPlain(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key held down since the bar was opened does not choose.
        if (!event.isAutoRepeat())
            finish();
        return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(mostRows); return true;
    case Qt::Key_PageUp: move(-mostRows); return true;
    case Qt::Key_Backtab:
        if (m_current != Field::Task)
            enter(m_current == Field::Arguments ? Field::Direction : Field::Task);
        return true;
    case Qt::Key_Tab:
        if (m_current == Field::Arguments && m_list->currentIndex().row() < 0 && !m_draft.isTyped(m_current))
            enter(Field::Task);
        else if (take())
            enter(m_current == Field::Task ? Field::Direction : Field::Arguments);
        return true;
    default: return m_current == Field::Arguments && pressInArguments(event);
    }
}

bool CodeBar::pressInArguments(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace && edit(Field::Arguments)->text().isEmpty()) {
        m_draft.removeLastArgument();
        refresh();
        return true;
    }
    if (event.text() != u"," && event.text() != u";")
        return false;
    if (m_draft.isTyped(Field::Arguments) && take())
        refresh();
    return true;
}

void CodeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    QColor dark = palette().color(QPalette::Shadow);
    dark.setAlphaF(0.028F);
    painter.setBrush(dark);
    for (int i = shadow; i > 0; --i)
        painter.drawRoundedRect(panel.adjusted(-i, -i + 2, i, i).intersected(rect()), 6 + i, 6 + i);
    // A dark letter lies as deep as its fields would; the bar must lie above it.
    const bool darkLetter = palette().color(QPalette::Base).lightness() < 128;
    painter.setBrush(palette().color(darkLetter ? QPalette::Window : QPalette::Base));
    painter.setPen(edgeColor(palette()));
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Kodeks
