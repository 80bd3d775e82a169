// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/marginlayout.h"

#include "ui/letter/marks/passagelanes.h"

#include <QFontMetrics>

namespace Kodeks {

static constexpr int laneStep = 9;
static constexpr int labelGap = 9;

MarginLayout::MarginLayout(PassageMark::Side side)
    : m_side(side)
{
}

void MarginLayout::setFont(const QFont &font)
{
    m_labelFont = font;
    m_sublabelFont = font;
    if (font.pointSizeF() > 0)
        m_sublabelFont.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.86));
    else
        m_sublabelFont.setPixelSize(std::max(8, qRound(font.pixelSize() * 0.86)));
}

void MarginLayout::reset()
{
    m_items.clear();
    m_lanes.clear();
    m_laneCount = 1;
}

int MarginLayout::laneX(int lane) const
{
    const int room = std::max(12, std::min(m_width / 3, m_laneCount * laneStep));
    const int out = 5 + (m_laneCount > 1 ? lane * (room - 5) / m_laneCount : 0);
    return isLeft() ? m_left + m_width - out : m_left + out;
}

int MarginLayout::labelHeight(bool two) const
{
    return QFontMetrics(m_labelFont).height() + (two ? QFontMetrics(m_sublabelFont).height() : 0) + 4;
}

void MarginLayout::build(const LetterPage &page, const PassageMarks &marks, const QList<PassageId> &current)
{
    m_left = isLeft() ? page.columns().second : page.columns().margin;
    m_width = isLeft() ? page.columns().secondWidth : page.columns().marginWidth;
    takeMarks(page, marks, current);
    giveLanes();
    placeItems(page);
}

QRect MarginItem::bounds(int left, int right) const
{
    constexpr int around = 2;
    const int from = label.isEmpty() ? top : std::min(top, label.top());
    const int to = label.isEmpty() ? bottom : std::max(bottom, label.bottom());
    return QRect(QPoint(left, from), QPoint(right, to)).adjusted(0, -around, 0, around);
}

QRegion MarginLayout::rebuild(const LetterPage &page, const PassageMarks &marks, const QList<PassageId> &current)
{
    const QList<MarginItem> before = m_items;
    const int lanes = m_laneCount;
    build(page, marks, current);
    if (m_laneCount != lanes)
        return QRect(QPoint(), page.size());
    QHash<PassageId, MarginItem> gone;
    for (const MarginItem &item : before)
        gone.insert(item.mark.id, item);
    QRegion changed;
    for (const MarginItem &item : std::as_const(m_items)) {
        const auto old = gone.constFind(item.mark.id);
        if (old == gone.constEnd() || *old != item)
            changed
                += old != gone.constEnd() && old->lane != item.lane ? item.bounds(0, page.size().width()) : area(item);
        else
            gone.erase(old);
    }
    for (const MarginItem &item : std::as_const(gone))
        changed += area(item);
    return changed;
}

bool MarginLayout::takes(const LetterPage &page, const PassageMark &mark) const
{
    return page.hasTwoMargins() ? mark.side == m_side : !isLeft();
}

void MarginLayout::takeMarks(const LetterPage &page, const PassageMarks &marks, const QList<PassageId> &current)
{
    constexpr qsizetype most = 250;
    QList<PassageMark> visible = marks.overlapping(page.visible(), page.hasTwoMargins() ? 3 * most : most);
    for (const PassageId id : current) {
        const PassageMark *chosen = marks.find(id);
        if (chosen && visible.size() >= most && !visible.contains(*chosen))
            visible.append(*chosen);
    }
    m_items.clear();
    for (const PassageMark &mark : std::as_const(visible)) {
        const LetterPage::Extent extent = page.extent(mark.range);
        if (takes(page, mark) && extent.bottom > 0 && extent.top < page.size().height())
            m_items.append({mark, 0, extent.top + 2, extent.bottom - 2, {}, false, current.contains(mark.id)});
    }
}

void MarginLayout::giveLanes()
{
    QList<LaneWish> wishes;
    for (const MarginItem &item : std::as_const(m_items))
        wishes.append({item.top, item.bottom, m_lanes.value(item.mark.id, -1)});
    const QList<int> lanes = assignLanes(wishes);
    m_lanes.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items[i].lane = lanes.at(i);
        m_lanes.insert(m_items.at(i).mark.id, lanes.at(i));
        m_laneCount = std::max(m_laneCount, lanes.at(i) + 1);
    }
}

/// A label stands at its bracket's middle, or where the bracket is cut by the viewport's edge at the edge.
void MarginLayout::placeItems(const LetterPage &page)
{
    const int height = page.size().height();
    const int outermost = laneX(m_laneCount - 1);
    const int x = isLeft() ? m_left : outermost + labelGap;
    const int width = isLeft() ? outermost - labelGap - x : m_left + m_width - x;
    const int needed = static_cast<int>(m_items.size()) * labelHeight(true);
    if (width < 24)
        return;
    QList<LabelWish> wishes;
    for (MarginItem &item : m_items) {
        item.two = !item.mark.sublabel.isEmpty() && needed <= height;
        const int tall = labelHeight(item.two);
        const int lowest = std::min(item.bottom, height - 2) - tall;
        const int highest = std::max(item.top, 2);
        const int middle = (item.top + item.bottom - tall) / 2;
        const int top = lowest < highest ? middle : std::clamp(middle, highest, lowest);
        const bool aside = !item.mark.mine || item.mark.tone == PassageMark::Tone::Quiet;
        wishes.append({top, tall, item.current ? 3 : item.mark.tone == PassageMark::Tone::Marked ? 2 : aside ? 0 : 1});
    }
    const QList<std::optional<int>> tops = placeLabels(wishes, 2, height - 2);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (tops.at(i))
            m_items[i].label = QRect(x, *tops.at(i), width, wishes.at(i).height);
    }
}

const MarginItem *MarginLayout::at(QPoint point) const
{
    constexpr int reach = 4;
    if (isLeft() ? point.x() > m_left + m_width + reach : point.x() < m_left - reach)
        return nullptr;
    const MarginItem *nearest = nullptr;
    int distance = reach + 1;
    for (const MarginItem &item : m_items) {
        const int away = std::abs(point.x() - laneX(item.lane));
        if (away < distance && point.y() >= item.top && point.y() < item.bottom) {
            nearest = &item;
            distance = away;
        }
    }
    const auto labelled
        = std::ranges::find_if(m_items, [point](const MarginItem &item) { return item.label.contains(point); });
    return nearest ? nearest : labelled != m_items.end() ? &*labelled : nullptr;
}

} // namespace Kodeks
