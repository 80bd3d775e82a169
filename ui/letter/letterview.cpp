// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterview.h"

#include "ui/letter/letteraccessible.h"
#include "ui/letter/lettermouse.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

namespace Kodeks {

LetterView::LetterView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_colors(LetterColors::of(palette()))
    , m_style(LetterStyle::of(readingFont(), 1))
    , m_mouse(new LetterMouse(viewport()))
{
    LetterAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Letter"));
    viewport()->setMouseTracking(true);
    m_margin.setFont(font());
    m_secondMargin.setFont(font());
    m_page.layout().setColors(m_colors);
    m_idle.setObjectName(QStringLiteral("idle"));
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &LetterView::idle);
    connectMouse();
    refit();
}

void LetterView::setLetter(
    const LetterText &text, const QList<TextRange> &sentences, WordFinder words, const QList<Section> &sections)
{
    const bool hadSelection = !selection().isEmpty();
    m_page.layout().setText(text);
    m_page.layout().setSections(sections);
    m_cursor.setText(text, sentences, std::move(words));
    m_marks.set({});
    ++m_marksVersion;
    resetMargins();
    m_shown = {};
    m_clickedAt = -1;
    m_page.keep({});
    m_page.scrollTo(0);
    syncScrollBar();
    repaintAll();
    emit letterChanged();
    if (hadSelection)
        emit selectionChanged({});
    emit positionChanged(position());
}

void LetterView::setMarks(const QList<PassageMark> &marks)
{
    m_marks.set(marks);
    ++m_marksVersion;
    resetMargins();
    repaintAll();
}

QList<PassageMark> LetterView::marks() const
{
    return m_marks.overlapping({0, letter().length()}, m_marks.count());
}

void LetterView::updateMarks(const QList<PassageMark> &changed, const QList<PassageId> &removed)
{
    constexpr qsizetype few = 100;
    ++m_marksVersion;
    if (changed.size() + removed.size() > few) {
        m_marks.update(changed, removed);
        return repaintAll();
    }
    for (const PassageId id : removed)
        updateMark(id);
    for (const PassageMark &mark : changed)
        updateMark(mark.id);
    m_marks.update(changed, removed);
    for (const PassageMark &mark : changed)
        updateMark(mark.id);
    marginChanged();
}

/// Tint and underline of a passage depend on those it overlaps.
void LetterView::updateMark(PassageId id)
{
    constexpr qsizetype many = 50;
    const PassageMark *mark = m_marks.find(id);
    if (!mark)
        return;
    const QList<PassageMark> overlapping = m_marks.overlapping(mark->range, many);
    if (overlapping.size() == many)
        return viewport()->update();
    for (const PassageMark &each : overlapping)
        updateRange(each.range);
}

void LetterView::setCurrentPassages(const QList<PassageId> &ids)
{
    for (const PassageId shown : std::exchange(m_shown.current, ids) + ids) {
        if (const PassageMark *mark = m_marks.find(shown))
            updateRange(mark->range);
    }
    marginChanged();
}

void LetterView::setFindHits(const QList<TextRange> &hits, qsizetype current)
{
    m_shown.hits = hits;
    m_shown.hit = current;
    viewport()->update();
}

void LetterView::setDoubtful(const QList<TextRange> &words)
{
    m_shown.doubtful = words;
    viewport()->update();
}

void LetterView::setUncoded(const QList<TextRange> &sentences)
{
    if (std::exchange(m_shown.uncoded, sentences) != sentences)
        viewport()->update();
}

void LetterView::setHighlighter(std::shared_ptr<LetterHighlighter> highlighter)
{
    m_page.keepingPlace([&] { m_page.layout().setHighlighter(std::move(highlighter)); });
    repaintAll();
}

void LetterView::setTextStyle(const LetterStyle &style, std::optional<int> y)
{
    const QRect cursor = rangeRect(sentence());
    const bool inSight = !cursor.isEmpty() && viewport()->rect().intersects(cursor);
    const LetterPage::Place place = m_page.placeAt(y.value_or(inSight ? std::max(0, cursor.top()) : 0));
    m_style = style;
    refit();
    m_page.keep(place);
    syncScrollBar();
    repaintAll();
}

void LetterView::refit()
{
    const LetterColumns before = m_page.columns();
    m_page.fit(viewport()->size(), m_style);
    if (m_page.columns() != before)
        resetMargins();
    syncScrollBar();
    repaintAll();
}

void LetterView::idle()
{
    constexpr int slice = 4;
    bool more = false;
    bool repaint = false;
    m_page.keepingPlace([&] { more = m_page.layout().refine(QDeadlineTimer(slice), repaint); });
    syncScrollBar();
    if (repaint) {
        m_marginDirty = true;
        viewport()->update();
    }
    if (!more)
        m_idle.stop();
}

void LetterView::syncScrollBar()
{
    m_syncing = true;
    const auto whole = [](qint64 y) { return static_cast<int>(std::min<qint64>(y, std::numeric_limits<int>::max())); };
    QScrollBar *bar = verticalScrollBar();
    const int pitch = m_page.layout().style().pitch;
    bar->setSingleStep(pitch);
    bar->setPageStep(std::max(pitch, viewport()->height() - pitch));
    bar->setRange(0, letter().isEmpty() ? 0 : whole(m_page.furthest()));
    bar->setValue(whole(m_page.scrolled()));
    m_syncing = false;
}

void LetterView::repaintAll()
{
    m_marginDirty = true;
    viewport()->update();
    if (!letter().isEmpty())
        m_idle.start();
}

void LetterView::updateRange(TextRange range)
{
    constexpr int around = 2;
    const LetterPage::Extent extent = m_page.extent(range);
    const int from = columnEdge();
    viewport()->update(QRect(from, extent.top - around, marginEdge() - from, extent.bottom - extent.top + 2 * around));
}

void LetterView::updateCursor()
{
    updateRange(sentence());
    updateRange(selection());
    updateRange({position(), position() + 1});
}

QRect LetterView::rangeRect(TextRange range) const
{
    QRectF around;
    for (const QRectF &rect : m_page.rects(range))
        around |= rect;
    const LetterPage::Extent extent = m_page.extent(range);
    if (around.isNull())
        return {m_page.columns().left, extent.top, m_page.columns().width, extent.bottom - extent.top};
    const QRect visible = around.toAlignedRect();
    return {QPoint(visible.left(), extent.top), QPoint(visible.right(), extent.bottom - 1)};
}

QList<PassageId> LetterView::passagesAt(QPoint point) const
{
    QList<PassageId> found;
    for (const MarginLayout *margin : {&m_margin, &m_secondMargin}) {
        if (const MarginItem *item = margin->at(point))
            return item->sharing.isEmpty() ? QList{item->mark.id} : item->sharing;
    }
    const qsizetype at = positionAt(point);
    for (const qsizetype position : {at, at - 1}) {
        for (const PassageMark &mark : m_marks.at(position)) {
            const auto holds = [point](const QRectF &rect) { return rect.contains(point); };
            if (!found.contains(mark.id) && std::ranges::any_of(m_page.rects(mark.range), holds))
                found.append(mark.id);
        }
    }
    return found;
}

void LetterView::revealRange(TextRange range)
{
    const qint64 before = m_page.scrolled();
    m_page.reveal(range);
    syncScrollBar();
    if (m_page.scrolled() != before)
        repaintAll();
}

void LetterView::copyTarget() const
{
    if (!target().isEmpty())
        QGuiApplication::clipboard()->setText(letter().slice(target()));
}

} // namespace Kodeks
