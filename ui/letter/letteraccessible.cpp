// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letteraccessible.h"

#include "ui/letter/letterview.h"

namespace Kodeks {

static QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<LetterView *>(object);
    return view ? new LetterAccessible(view) : nullptr;
}

LetterAccessible::LetterAccessible(LetterView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

void LetterAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

LetterView *LetterAccessible::view() const
{
    return static_cast<LetterView *>(widget());
}

void *LetterAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LetterAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString LetterAccessible::text(QAccessible::Text what) const
{
    if (what == QAccessible::Description)
        return view()->sentenceDescription();
    return QAccessibleWidget::text(what);
}

void LetterAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = view()->selection();
    *start = index == 0 ? static_cast<int>(view()->letter().toUtf16(range.start)) : 0;
    *end = index == 0 ? static_cast<int>(view()->letter().toUtf16(range.end)) : 0;
}

int LetterAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void LetterAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LetterAccessible::removeSelection(int)
{
    view()->go(LetterMove::DropSelection);
}

void LetterAccessible::setSelection(int, int start, int end)
{
    view()->setSelection(view()->letter().rangeFromUtf16(start, end));
}

int LetterAccessible::cursorPosition() const
{
    return static_cast<int>(view()->letter().toUtf16(view()->position()));
}

void LetterAccessible::setCursorPosition(int position)
{
    view()->setPosition(view()->letter().fromUtf16(position));
}

QString LetterAccessible::text(int start, int end) const
{
    return view()->letter().string().mid(start, std::max(0, end - start));
}

int LetterAccessible::characterCount() const
{
    return static_cast<int>(view()->letter().string().size());
}

QRect LetterAccessible::characterRect(int offset) const
{
    const QRect rect = view()->rangeRect(view()->letter().rangeFromUtf16(offset, offset + 1));
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int LetterAccessible::offsetAtPoint(const QPoint &point) const
{
    return static_cast<int>(view()->letter().toUtf16(view()->positionAt(view()->viewport()->mapFromGlobal(point))));
}

void LetterAccessible::scrollToSubstring(int start, int end)
{
    view()->revealRange(view()->letter().rangeFromUtf16(start, end));
}

QString LetterAccessible::attributes(int offset, int *start, int *end) const
{
    *start = offset;
    *end = std::min(offset + 1, characterCount());
    return {};
}

} // namespace Kodeks
