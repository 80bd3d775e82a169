// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterview.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace Kodeks {

void LetterView::changeCursor(const std::function<void()> &change, bool reveal)
{
    const TextRange oldSelection = selection();
    const TextRange oldSentence = sentence();
    const qsizetype oldPosition = position();
    updateCursor();
    change();
    updateCursor();
    if (reveal) {
        const bool grewDown = selection().start == oldSelection.start && !oldSelection.isEmpty();
        revealTarget(grewDown);
    }
    if (selection() != oldSelection)
        emit selectionChanged(selection());
    if (position() != oldPosition)
        emit positionChanged(position());
    if (selection() != oldSelection || position() != oldPosition)
        announce(sentence() != oldSentence);
}

/// A long target need not fit: then the end that has moved is shown.
void LetterView::revealTarget(bool atEnd)
{
    const TextRange now = target();
    const LetterPage::Extent extent = m_page.extent(now);
    if (selection().isEmpty() || extent.bottom - extent.top < viewport()->height() / 2)
        revealRange(now);
    else
        revealRange(atEnd ? TextRange{now.end - 1, now.end} : TextRange{now.start, now.start + 1});
}

void LetterView::announce(bool sentenceChanged)
{
    if (!QAccessible::isActive())
        return;
    const TextRange range = selection();
    QAccessibleTextCursorEvent moved(this, static_cast<int>(letter().toUtf16(position())));
    QAccessible::updateAccessibility(&moved);
    const auto utf16 = [this](qsizetype at) { return static_cast<int>(letter().toUtf16(at)); };
    QAccessibleTextSelectionEvent selected(this, utf16(range.start), utf16(range.end));
    QAccessible::updateAccessibility(&selected);
    if (!sentenceChanged && range.isEmpty())
        return;
    constexpr qsizetype longest = 1000;
    QAccessibleAnnouncementEvent said(
        this, tr("%1. %2").arg(letter().slice(target()).left(longest), sentenceDescription()));
    QAccessible::updateAccessibility(&said);
}

QString LetterView::sentenceDescription() const
{
    if (letter().isEmpty())
        return accessibleDescription();
    constexpr qsizetype most = 20;
    QStringList labels;
    for (const PassageMark &mark : m_marks.overlapping(target(), most))
        labels.append(mark.said());
    const QString place
        = tr("Sentence %1 of %2.")
              .arg(locale().toString(m_cursor.sentenceIndex() + 1), locale().toString(m_cursor.sentences().size()));
    if (labels.isEmpty() && m_shown.uncoded.contains(sentence()))
        return place + u' ' + tr("Not coded, and marked as something that may have to be.");
    return place + u' ' + (labels.isEmpty() ? tr("Not coded.") : labels.join(u"; "_s));
}

void LetterView::setSelection(TextRange range)
{
    changeCursor([&] { m_cursor.select(range); }, true);
}

void LetterView::setPosition(qsizetype position)
{
    changeCursor([&] { m_cursor.setPosition(position); }, true);
}

LetterPlace LetterView::place() const
{
    const LetterPage::Place top = m_page.placeAt(0);
    return {position(), letter().fromUtf16(top.utf16), top.y};
}

void LetterView::setPlace(const LetterPlace &place)
{
    const auto within = [this](qsizetype at) { return std::clamp<qsizetype>(at, 0, letter().length()); };
    changeCursor([&] { m_cursor.setPosition(within(place.position)); }, false);
    m_page.keep({letter().toUtf16(within(place.top)), place.offset});
    syncScrollBar();
    repaintAll();
}

void LetterView::go(LetterMove step)
{
    changeCursor([&] { m_cursor.move(step); }, step != LetterMove::SelectAll && step != LetterMove::DropSelection);
}

/// The cursor goes to the sentence that stands where the old one stood.
static void turn(LetterPage &page, LetterCursor &cursor, int pages)
{
    const int height = page.size().height();
    const int step = std::max(1, height - page.layout().style().pitch);
    const int y = std::clamp(page.extent(cursor.sentence()).top, 0, std::max(0, height - 1));
    const qint64 before = page.scrolled();
    page.scrollTo(before + qint64(pages) * step);
    const auto rest = static_cast<int>(qint64(pages) * step - (page.scrolled() - before));
    const qsizetype position = page.positionAt({page.columns().left, y + page.layout().style().pitch / 2 + rest});
    cursor.setPosition(cursor.sentences().isEmpty() ? 0 : cursor.sentences().at(cursor.indexAt(position)).start);
}

void LetterView::turnPage(int pages)
{
    changeCursor([this, pages] { turn(m_page, m_cursor, pages); }, true);
    syncScrollBar();
    repaintAll();
}

void LetterView::goToPassage(const PassageMark *mark)
{
    if (!mark)
        return;
    const PassageMark reached = *mark;
    setSelection(reached.range);
    emit currentPassageRequested(reached.id);
}

/// The current passage counts as the place one is at, so that of two on the same range each is reached.
void LetterView::stepPassage(int step)
{
    const PassageMark *current = m_marks.find(currentPassage());
    const bool there = current && current->range == selection();
    const TextRange from = there ? current->range
        : selection().isEmpty()  ? TextRange{position(), position()}
                                 : selection();
    const PassageId at = there ? current->id : PassageId();
    goToPassage(step > 0 ? m_marks.next(from, at) : m_marks.previous(from, at));
}

} // namespace Kodeks
