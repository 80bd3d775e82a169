// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fieldmanners.h"

#include "ui/shell/session/session.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace Kodeks {

namespace {

/// The field that a widget is, or is the paper of; null for all else.
QWidget *fieldOf(QObject *watched)
{
    if (auto *line = qobject_cast<QLineEdit *>(watched))
        return line;
    for (QObject *each : {watched, watched->parent()}) {
        if (qobject_cast<QTextEdit *>(each) || qobject_cast<QPlainTextEdit *>(each))
            return static_cast<QWidget *>(each);
    }
    return nullptr;
}

bool bringsFiles(const QDragEnterEvent &drag)
{
    return std::ranges::any_of(drag.mimeData()->urls(), &QUrl::isLocalFile);
}

bool isUndo(const QKeyEvent &press)
{
    return press.matches(QKeySequence::Undo) || press.matches(QKeySequence::Redo);
}

} // namespace

FieldManners::FieldManners(QWidget *window, const Session &session, QList<QWidget *> own)
    : QObject(window)
    , m_window(window)
    , m_own(std::move(own))
{
    connect(&session, &Session::edited, this, [this] { m_typed.clear(); });
    qApp->installEventFilter(this);
}

bool FieldManners::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::DragEnter && type != QEvent::ShortcutOverride)
        return false;
    QWidget *field = watched->isWidgetType() ? fieldOf(watched) : nullptr;
    if (!field)
        return false;
    if (type == QEvent::FocusIn)
        listenTo(field);
    const bool leaves = (type == QEvent::DragEnter && bringsFiles(static_cast<const QDragEnterEvent &>(*event)))
        || (type == QEvent::ShortcutOverride && isUndo(static_cast<const QKeyEvent &>(*event)) && leavesUndo(field));
    if (leaves)
        event->ignore();
    return leaves;
}

void FieldManners::listenTo(QWidget *field)
{
    if (m_heard.contains(field))
        return;
    m_heard.insert(field);
    const auto typed = [this, field] { m_typed.insert(field); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, typed);
    else if (auto *text = qobject_cast<QTextEdit *>(field))
        connect(text, &QTextEdit::textChanged, this, typed);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        connect(plain, &QPlainTextEdit::textChanged, this, typed);
    connect(field, &QObject::destroyed, this, [this, field] {
        m_heard.remove(field);
        m_typed.remove(field);
    });
}

bool FieldManners::leavesUndo(const QWidget *field) const
{
    const auto isIn = [field](const QWidget *own) { return own->isAncestorOf(field); };
    return field->window() == m_window && !m_typed.contains(field) && std::ranges::none_of(m_own, isIn);
}

} // namespace Kodeks
