// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterview.h"
#include "ui/speaking/speak.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace Kodeks {

void LetterView::changeCursor(const std::function<void()> &change, bool reveal, Spoken spoken)
{
    const Before before{selection(), position()};
    updateCursor();
    change();
    updateCursor();
    if (reveal) {
        const bool grewDown = selection().start == before.selection.start && !before.selection.isEmpty();
        revealTarget(grewDown);
    }
    if (selection() != before.selection)
        emit selectionChanged(selection());
    if (position() != before.position)
        emit positionChanged(position());
    if (selection() != before.selection || position() != before.position)
        tellCursor(before, spoken);
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

/// A screen reader reads what a key is used to do in a text: the line, which is a sentence here, after Up and Down, a
/// character after Left and Right. Where that is not what the key does here it is told of the selection alone, which
/// has its Braille line follow the cursor and says nothing.
void LetterView::tellCursor(const Before &before, Spoken spoken)
{
    if (!isListenedTo())
        return;
    const auto utf16 = [this](qsizetype at) { return static_cast<int>(letter().toUtf16(at)); };
    const bool selects = !selection().isEmpty();
    if (selects || (spoken != Spoken::Word && spoken != Spoken::Target)) {
        QAccessibleTextCursorEvent moved(this, utf16(position()));
        QAccessible::updateAccessibility(&moved);
    }
    QAccessibleTextSelectionEvent selected(this, utf16(selection().start), utf16(selection().end));
    QAccessible::updateAccessibility(&selected);
    if (!hasFocus() || spoken == Spoken::Nothing)
        return;
    if (spoken == Spoken::Word)
        speak(this, spokenWord(before.position));
    else if (spoken == Spoken::State || (selects && position() != before.position))
        speak(this, sentenceDescription());
    else
        speak(this, spokenTarget());
}

LetterView::Spoken LetterView::spokenOf(LetterMove step)
{
    switch (step) {
    case LetterMove::NextSentence:
    case LetterMove::PreviousSentence: return Spoken::State;
    case LetterMove::NextWord:
    case LetterMove::PreviousWord: return Spoken::Word;
    case LetterMove::FirstSentence:
    case LetterMove::LastSentence:
    case LetterMove::EndNextWord:
    case LetterMove::EndPreviousWord: return Spoken::Target;
    default: return Spoken::Nothing;
    }
}

QString LetterView::spokenWord(qsizetype before) const
{
    const TextRange word = m_cursor.word().isEmpty() ? TextRange{position(), position() + 1} : m_cursor.word();
    QStringList parts{letter().slice(word)};
    const QList<PassageMark> left = m_marks.at(before);
    const QList<PassageMark> reached = m_marks.at(position());
    const auto only = [](const QList<PassageMark> &these, const QList<PassageMark> &others) {
        QStringList labels;
        for (const PassageMark &mark : these) {
            if (std::ranges::find(others, mark.id, &PassageMark::id) == others.end())
                labels.append(mark.spoken());
        }
        return labels.join(u"; "_s);
    };
    if (const QString ended = only(left, reached); !ended.isEmpty())
        parts.append(tr("Out of %1.").arg(ended));
    if (const QString begun = only(reached, left); !begun.isEmpty())
        parts.append(tr("Into %1.").arg(begun));
    return parts.join(u' ');
}

QString LetterView::spokenTarget() const
{
    constexpr qsizetype longest = 1000;
    const QString words = letter().slice(target()).left(longest).trimmed();
    const bool ends = !words.isEmpty() && u".?!:;…"_s.contains(words.back());
    return (ends ? words : words + u'.') + u' ' + sentenceDescription();
}

QString LetterView::sentenceDescription() const
{
    if (letter().isEmpty())
        return accessibleDescription();
    constexpr qsizetype most = 20;
    QStringList labels;
    for (const PassageMark &mark : m_marks.overlapping(target(), most))
        labels.append(mark.spoken());
    const QString place
        = tr("Sentence %1 of %2.")
              .arg(locale().toString(m_cursor.sentenceIndex() + 1), locale().toString(m_cursor.sentences().size()));
    if (labels.isEmpty() && m_shown.uncoded.contains(sentence()))
        return place + u' ' + tr("Not coded, and marked as something that may have to be.");
    return place + u' ' + (labels.isEmpty() ? tr("Not coded.") : tr("Coded: %1.").arg(labels.join(u"; "_s)));
}

void LetterView::setSelection(TextRange range)
{
    changeCursor([&] { m_cursor.select(range); }, true, range == target() ? Spoken::Nothing : Spoken::Target);
}

void LetterView::setPosition(qsizetype position)
{
    const TextRange there = sentences().value(m_cursor.indexAt(position));
    changeCursor([&] { m_cursor.setPosition(position); }, true, there == target() ? Spoken::Nothing : Spoken::Target);
}

LetterPlace LetterView::place() const
{
    const LetterPage::Place top = m_page.placeAt(0);
    return {position(), letter().fromUtf16(top.utf16), top.y};
}

void LetterView::setPlace(const LetterPlace &place)
{
    const auto within = [this](qsizetype at) { return std::clamp<qsizetype>(at, 0, letter().length()); };
    changeCursor([&] { m_cursor.setPosition(within(place.position)); }, false, Spoken::Nothing);
    m_page.keep({letter().toUtf16(within(place.top)), place.offset});
    syncScrollBar();
    repaintAll();
}

void LetterView::go(LetterMove step)
{
    changeCursor([&] { m_cursor.move(step); }, step != LetterMove::SelectAll && step != LetterMove::DropSelection,
        spokenOf(step));
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

void LetterView::goToPassage(const PassageMark *mark, int step)
{
    if (!mark)
        return speak(this, step > 0 ? tr("No passage further on.") : tr("No passage before this one."));
    const PassageMark reached = *mark;
    changeCursor([&] { m_cursor.select(reached.range); }, true, Spoken::Nothing);
    if (isListenedTo() && hasFocus()) {
        const QList<PassageMark> all = marks();
        const qsizetype index = std::ranges::find(all, reached.id, &PassageMark::id) - all.begin();
        speak(this,
            tr("Passage %1 of %2: %3.")
                .arg(locale().toString(index + 1), locale().toString(all.size()), reached.spoken()));
    }
    emit currentPassageRequested(reached.id);
}

void LetterView::goTo(PassageId id)
{
    if (const PassageMark *known = m_marks.find(id))
        goToPassage(known, 0);
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
    goToPassage(step > 0 ? m_marks.next(from, at) : m_marks.previous(from, at), step);
}

} // namespace Kodeks
