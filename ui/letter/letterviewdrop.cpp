// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterview.h"
#include "ui/models/codes/codedrag.h"

#include <QDropEvent>
#include <QMimeData>

namespace Kodeks {

/// Where the pointer is on the selection it is that, else the sentence there; on a label, the passage's range.
TextRange LetterView::dropTarget(QPoint point)
{
    if (const MarginItem *item = marginItemAt(point))
        return item->mark.range;
    const qsizetype at = positionAt(point);
    return selection().contains(at) ? selection() : m_cursor.sentences().value(m_cursor.indexAt(at));
}

void LetterView::showDropTarget(TextRange range)
{
    updateRange(m_dropTarget);
    updateCursor();
    m_dropTarget = range;
    updateRange(m_dropTarget);
}

void LetterView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void LetterView::dragMoveEvent(QDragMoveEvent *event)
{
    if (letter().isEmpty() || !event->mimeData()->hasFormat(codeDataType()))
        return event->ignore();
    showDropTarget(dropTarget(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void LetterView::dragLeaveEvent(QDragLeaveEvent *)
{
    showDropTarget({});
}

void LetterView::dropEvent(QDropEvent *event)
{
    showDropTarget({});
    const QByteArray code = event->mimeData()->data(codeDataType());
    if (letter().isEmpty() || code.isEmpty())
        return event->ignore();
    const QPoint point = event->position().toPoint();
    const MarginItem *label = marginItemAt(point);
    const PassageId passage = label ? label->mark.id : PassageId();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit codeDropped(code, dropTarget(point), passage);
}

} // namespace Kodeks
