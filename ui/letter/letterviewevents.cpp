// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/lettermouse.h"
#include "ui/letter/letterview.h"
#include "ui/letter/marks/marginpainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Kodeks {

void LetterView::connectMouse()
{
    connect(m_mouse, &LetterMouse::pressed, this, [this](QPoint at) {
        if (!marginItemAt(at))
            changeCursor([&] { m_cursor.setPosition(positionAt(at)); }, false);
    });
    connect(m_mouse, &LetterMouse::extended, this,
        [this](QPoint at) { changeCursor([&] { m_cursor.extendTo(positionAt(at)); }, false); });
    connect(m_mouse, &LetterMouse::wordWanted, this, [this](QPoint at) {
        if (!marginItemAt(at))
            changeCursor([&] { m_cursor.selectWordAt(positionAt(at)); }, false);
    });
    connect(m_mouse, &LetterMouse::sentenceWanted, this, [this](QPoint at) {
        changeCursor([&] {
            m_cursor.setPosition(positionAt(at));
            m_cursor.select(sentence());
        }, false);
    });
    connect(m_mouse, &LetterMouse::clicked, this, &LetterView::click);
    connect(m_mouse, &LetterMouse::scrollWanted, this,
        [this](int pixels) { verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels); });
}

/// The shortest passage there; clicked again at the same place, the next one.
void LetterView::click(QPoint point)
{
    const QList<PassageId> there = passagesAt(point);
    const qsizetype at = positionAt(point);
    const bool again = std::exchange(m_clickedAt, at) == at;
    if (there.isEmpty())
        return;
    const qsizetype current = there.indexOf(currentPassage());
    emit passageActivated(there.at(again && current >= 0 ? (current + 1) % there.size() : 0));
}

void LetterView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (letter().isEmpty())
        return;
    const MarginLayout &shown = margin();
    m_shown.sentence = m_dropTarget.isEmpty() ? sentence() : m_dropTarget;
    m_shown.selection = selection();
    m_shown.caret = hasFocus() && selection().isEmpty() && position() != sentence().start ? position() : -1;
    QRect column;
    for (const QRect &rect : event->region())
        column |= rect.left() < marginEdge() && rect.right() >= columnEdge() ? rect : QRect();
    if (!column.isEmpty())
        LetterPainter(m_page, m_colors, painter, column).paint(m_shown, m_marks, shown);
    if (event->rect().right() >= marginEdge())
        paintMargin(painter, shown, m_colors, event->region());
    if (event->rect().left() < columnEdge())
        paintMargin(painter, margin(PassageMark::Side::Left), m_colors, event->region());
}

void LetterView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
}

void LetterView::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_page.scrollTo(verticalScrollBar()->value());
    syncScrollBar();
    repaintAll();
}

void LetterView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || letter().isEmpty())
        return;
    m_border = borderAt(event->position().toPoint());
    m_borderX = event->position().toPoint().x();
    if (!m_border)
        m_mouse->press(*event);
}

void LetterView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_border)
        return dragBorder(event->position().toPoint().x());
    m_mouse->move(*event);
    showPointer(event->position().toPoint());
}

void LetterView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !std::exchange(m_border, {}))
        m_mouse->release(*event);
}

void LetterView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || letter().isEmpty())
        return;
    if (borderAt(event->position().toPoint()))
        setMarginWidth(0);
    else
        m_mouse->doubleClick(*event);
}

bool LetterView::isOverText(QPoint point) const
{
    const int x = point.x() - m_page.columns().left;
    return !letter().isEmpty() && x >= 0 && x < m_page.columns().width;
}

void LetterView::showPointer(QPoint point)
{
    viewport()->setCursor(isOverText(point) ? Qt::IBeamCursor
            : borderAt(point)               ? Qt::SplitHCursor
            : marginItemAt(point)           ? Qt::PointingHandCursor
                                            : Qt::ArrowCursor);
}

void LetterView::contextMenuEvent(QContextMenuEvent *event)
{
    if (letter().isEmpty())
        return;
    if (event->reason() != QContextMenuEvent::Mouse) {
        const QRect rect = rangeRect(target()).intersected(viewport()->rect());
        emit contextMenuRequested(viewport()->mapToGlobal(rect.bottomLeft()), target());
        return;
    }
    pointAt(event->pos());
    emit contextMenuRequested(event->globalPos(), target());
}

/// The passage under the pointer becomes the current one, unless the current one lies there as well.
void LetterView::pointAt(QPoint point)
{
    const MarginItem *label = marginItemAt(point);
    const qsizetype at = positionAt(point);
    const TextRange labelled = label ? label->mark.range : TextRange();
    if (label && selection().isEmpty() && !labelled.contains(position()))
        changeCursor([&] { m_cursor.setPosition(labelled.start); }, false);
    else if (!label && !selection().contains(at) && (isOverText(point) || selection().isEmpty()))
        changeCursor([&] { m_cursor.setPosition(at); }, false);
    const QList<PassageId> there = passagesAt(point);
    if (!there.isEmpty() && !there.contains(currentPassage()))
        emit passageActivated(there.first());
}

bool LetterView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LetterView::showTip(QPoint point, QPoint global)
{
    QStringList lines;
    for (const PassageId id : passagesAt(point)) {
        if (const PassageMark *mark = m_marks.find(id))
            lines.append(mark->whole());
    }
    QToolTip::showText(global, lines.join(u"\n\n"_s), viewport());
}

void LetterView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LetterView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LetterView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colors = LetterColors::of(palette());
        m_page.keepingPlace([this] { m_page.layout().setColors(m_colors); });
        repaintAll();
    } else if (event->type() == QEvent::FontChange) {
        m_margin.setFont(font());
        m_secondMargin.setFont(font());
        repaintAll();
    }
}

} // namespace Kodeks
