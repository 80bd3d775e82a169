// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/reading/readingview.h"

#include "ui/models/reading/readinglist.h"
#include "ui/panels/reading/readingentry.h"

#include <QAccessible>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Kodeks {

ReadingView::ReadingView(ReadingList &list, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_list(list)
    , m_style(LetterStyle::of(readingFont(), 1))
    , m_colors(LetterColors::of(palette()))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Passages to read"));
    connect(&list, &ReadingList::changed, this, &ReadingView::follow);
}

ReadingView::~ReadingView() = default;

void ReadingView::setTextStyle(const LetterStyle &style)
{
    m_style = style;
    layOutAgain();
}

/// The passage that was current stays so, where it stood; if it is gone, the one in its place.
void ReadingView::follow()
{
    const qsizetype before = m_current;
    const qsizetype count = m_list.count();
    const qsizetype found = m_currentId.isValid() ? m_list.rowOf(m_currentId) : -1;
    const int y = before >= 0 && before < m_heights.count() ? rowRect(before).top() : 0;
    m_current = count == 0 ? -1 : found >= 0 ? found : std::clamp<qsizetype>(before, 0, count - 1);
    m_anchor = m_current;
    m_currentId = m_current < 0 ? PassageId() : m_list.at(m_current).passage;
    estimateAll();
    if (m_current >= 0)
        keep(m_current, y);
    else
        m_y = 0;
    if (m_current >= 0 && (found < 0 || m_current != before))
        reveal(m_current);
    syncScrollBar();
    viewport()->update();
    emit currentChanged();
}

void ReadingView::layOutAgain()
{
    const qsizetype row = m_current;
    const int y = row >= 0 ? rowRect(row).top() : 0;
    estimateAll();
    if (row >= 0)
        keep(row, y);
    syncScrollBar();
    viewport()->update();
}

void ReadingView::estimateAll()
{
    m_entries.clear();
    std::vector<int> heights;
    heights.reserve(size_t(m_list.count()));
    const ReadingEntry::Measure measure(m_style, font(), viewport()->width());
    for (qsizetype row = 0; row < m_list.count(); ++row)
        heights.push_back(measure.estimate(m_list.at(row).range.length()));
    m_heights.reset(std::move(heights));
}

ReadingEntry *ReadingView::entry(qsizetype row)
{
    const auto known = m_entries.find(row);
    if (known != m_entries.end())
        return known->second.get();
    const auto passage = m_list.passage(row, context(row));
    if (!passage)
        return nullptr;
    auto made
        = std::make_unique<ReadingEntry>(*passage, *m_list.project(), m_style, m_colors, font(), viewport()->width());
    return (m_entries[row] = std::move(made)).get();
}

bool ReadingView::layOutVisible()
{
    if (m_heights.count() == 0)
        return false;
    const qsizetype first = rowAt(0);
    bool changed = false;
    qsizetype row = first;
    for (; row < m_heights.count() && m_heights.top(row) < m_y + viewport()->height(); ++row) {
        const ReadingEntry *laid = entry(row);
        const int height = laid ? laid->height() : 0;
        changed |= height != m_heights.height(row);
        m_heights.set(row, height);
    }
    constexpr qsizetype kept = 20; // before and behind what is in sight
    std::erase_if(m_entries, [&](const auto &each) { return each.first < first - kept || each.first > row + kept; });
    return changed;
}

/// Laying out what is in sight changes what is in sight: a few rounds settle it, since heights only change once.
void ReadingView::keep(qsizetype row, int y)
{
    const auto target = [&] { return std::clamp<qint64>(m_heights.top(row) + m_style.pitch - y, 0, furthest()); };
    if (const ReadingEntry *laid = entry(row))
        m_heights.set(row, laid->height());
    for (int round = 0; round < 8; ++round) {
        m_y = target();
        if (!layOutVisible() && m_y == target())
            break;
    }
}

qint64 ReadingView::furthest() const
{
    return std::max<qint64>(0, m_heights.total() + 2 * m_style.pitch - viewport()->height());
}

qsizetype ReadingView::rowAt(int y) const
{
    return std::max<qsizetype>(0, m_heights.at(m_y + y - m_style.pitch));
}

QRect ReadingView::rowRect(qsizetype row) const
{
    constexpr qint64 far = 1'000'000;
    const qint64 top = std::clamp(m_heights.top(row) + m_style.pitch - m_y, -far, far);
    return {0, int(top), viewport()->width(), m_heights.height(row)};
}

QRect ReadingView::passageRect() const
{
    const auto laid = m_entries.find(m_current);
    if (laid == m_entries.end())
        return {};
    const LetterPage::Extent extent = laid->second->extent();
    const QRect row = rowRect(m_current);
    const LetterColumns columns = LetterColumns::fit(viewport()->width(), m_style);
    return QRect(columns.left, row.top() + extent.top, columns.width, extent.bottom - extent.top) & viewport()->rect();
}

std::pair<qsizetype, qsizetype> ReadingView::selected() const
{
    return {std::min(m_anchor, m_current), std::max(m_anchor, m_current)};
}

ReadingContext ReadingView::context(qsizetype row) const
{
    return m_contexts.value(m_list.at(row).passage, ReadingContext::None);
}

void ReadingView::setContext(ReadingContext context)
{
    if (m_current < 0)
        return;
    const int y = rowRect(m_current).top();
    m_contexts[m_currentId] = context;
    m_entries.erase(m_current);
    keep(m_current, y);
    reveal(m_current);
    announce();
    syncScrollBar();
    viewport()->update();
}

void ReadingView::widen()
{
    if (m_current >= 0)
        setContext(context(m_current) == ReadingContext::None ? ReadingContext::Sentence : ReadingContext::Paragraph);
}

void ReadingView::narrow()
{
    if (m_current >= 0)
        setContext(context(m_current) == ReadingContext::Paragraph ? ReadingContext::Sentence : ReadingContext::None);
}

void ReadingView::setCurrent(qsizetype row)
{
    if (row >= 0 && row < m_list.count())
        moveTo(row, false);
}

void ReadingView::goTo(PassageId passage)
{
    const qsizetype row = m_list.rowOf(passage);
    if (row >= 0)
        moveTo(row, false);
    else
        m_currentId = passage;
}

void ReadingView::moveTo(qsizetype row, bool extend)
{
    m_current = row;
    m_currentId = m_list.at(row).passage;
    if (!extend)
        m_anchor = row;
    reveal(row);
    announce();
    syncScrollBar();
    viewport()->update();
    emit currentChanged();
}

void ReadingView::reveal(qsizetype row)
{
    if (const ReadingEntry *laid = entry(row))
        m_heights.set(row, laid->height());
    const QRect rect = rowRect(row);
    if (rect.top() < m_style.pitch || rect.height() > viewport()->height())
        keep(row, m_style.pitch);
    else if (rect.bottom() > viewport()->height())
        keep(row, viewport()->height() - rect.height());
    else
        layOutVisible();
}

void ReadingView::announce()
{
    const ReadingEntry *laid = m_current >= 0 ? entry(m_current) : nullptr;
    constexpr qsizetype longest = 1000;
    setAccessibleDescription(laid ? laid->spoken().left(longest) : QString());
    if (!laid || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent said(this, accessibleDescription());
    QAccessible::updateAccessibility(&said);
}

void ReadingView::syncScrollBar()
{
    const QScopedValueRollback syncing(m_syncing, true);
    verticalScrollBar()->setRange(0, int(std::min<qint64>(furthest(), std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_style.pitch);
    verticalScrollBar()->setValue(int(m_y));
}

void ReadingView::scrollContentsBy(int, int)
{
    if (m_syncing || m_heights.count() == 0)
        return;
    m_y = verticalScrollBar()->value();
    const qsizetype row = rowAt(0);
    keep(row, rowRect(row).top());
    syncScrollBar();
    viewport()->update();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutAgain();
}

void ReadingView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_colors = LetterColors::of(palette());
    layOutAgain();
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_colors.base);
    const auto [from, to] = selected();
    for (qsizetype row = rowAt(0); row < m_heights.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > event->rect().bottom())
            break;
        const ReadingEntry *laid = entry(row);
        if (laid)
            laid->paint(
                painter, rect.top(), m_colors, {row == m_current, from != to && row >= from && row <= to, hasFocus()});
    }
}

} // namespace Kodeks
