// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/marginlayout.h"

#include "ui/letter/marks/labelplaces.h"
#include "ui/letter/marks/passagelanes.h"

namespace Kodeks {

static constexpr int laneStep = 9;
static constexpr int labelGap = 9;

MarginLayout::MarginLayout(PassageMark::Side side)
    : m_side(side)
    , m_writer(QFont())
{
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

void MarginLayout::build(const LetterPage &page, const PassageMarks &marks, const QList<PassageId> &current)
{
    m_left = isLeft() ? page.columns().second : page.columns().margin;
    m_width = isLeft() ? page.columns().secondWidth : page.columns().marginWidth;
    takeMarks(page, marks, current);
    shareLabels();
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
            m_items.append({.mark = mark,
                .top = extent.top + 2,
                .bottom = extent.bottom - 2,
                .label = {},
                .lines = {},
                .signs = {},
                .sharing = {},
                .current = current.contains(mark.id)});
    }
}

/// Of those that agree the coder's own has the label.
void MarginLayout::shareLabels()
{
    m_groups.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto agrees = [&](qsizetype other) { return m_items.at(i).mark.agreesWith(m_items.at(other).mark); };
        const auto group = std::ranges::find_if(
            m_groups, [&](const QList<qsizetype> &each) { return std::ranges::all_of(each, agrees); });
        if (group == m_groups.end())
            m_groups.append(QList{i});
        else
            group->append(i);
    }
    for (QList<qsizetype> &group : m_groups) {
        const auto own = std::ranges::find_if(group, [&](qsizetype i) { return m_items.at(i).mark.mine; });
        if (own != group.end())
            std::rotate(group.begin(), own, own + 1);
        MarginItem &lead = m_items[group.constFirst()];
        for (const qsizetype i : std::as_const(group)) {
            lead.sharing.append(m_items.at(i).mark.id);
            lead.stressed = lead.stressed || m_items.at(i).current;
        }
    }
}

/// Those that share a label and its range share a lane.
void MarginLayout::giveLanes()
{
    QList<LaneWish> wishes;
    QList<qsizetype> wishing;
    QHash<qsizetype, qsizetype> beside;
    for (const QList<qsizetype> &group : std::as_const(m_groups)) {
        for (const qsizetype i : group.sliced(1)) {
            if (m_items.at(i).mark.range == m_items.at(group.constFirst()).mark.range)
                beside.insert(i, group.constFirst());
        }
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (beside.contains(i))
            continue;
        wishes.append({m_items.at(i).top, m_items.at(i).bottom, m_lanes.value(m_items.at(i).mark.id, -1)});
        wishing.append(i);
    }
    const QList<int> lanes = assignLanes(wishes);
    m_lanes.clear();
    for (qsizetype k = 0; k < wishing.size(); ++k)
        m_items[wishing.at(k)].lane = lanes.at(k);
    for (const auto &[item, lead] : beside.asKeyValueRange())
        m_items[item].lane = m_items.at(lead).lane;
    for (const MarginItem &item : std::as_const(m_items)) {
        m_lanes.insert(item.mark.id, item.lane);
        m_laneCount = std::max(m_laneCount, item.lane + 1);
    }
}

WantedLabel MarginLayout::wanted(const QList<qsizetype> &group) const
{
    using Tone = PassageMark::Tone;
    QList<PassageMark> agreeing;
    for (const qsizetype i : group)
        agreeing.append(m_items.at(i).mark);
    std::ranges::sort(agreeing, {}, &PassageMark::id);
    const MarginItem &lead = m_items.at(group.constFirst());
    const bool aside = !lead.mark.mine || lead.mark.tone == Tone::Quiet;
    const int importance = lead.stressed ? 3 : lead.mark.tone == Tone::Marked ? 2 : aside ? 0 : 1;
    return {LabelText::of(agreeing), lead.top, lead.bottom, importance, lead.stressed, lead.mark.tone == Tone::Marked};
}

void MarginLayout::placeItems(const LetterPage &page)
{
    constexpr int around = 2;
    const int outermost = laneX(m_laneCount - 1);
    const int x = isLeft() ? m_left : outermost + labelGap;
    const int width = isLeft() ? outermost - labelGap - x : m_left + m_width - x;
    if (width < 24)
        return;
    QList<WantedLabel> labels;
    for (const QList<qsizetype> &group : std::as_const(m_groups))
        labels.append(wanted(group));
    const QRect room(x, around, width, page.size().height() - 2 * around);
    const QList<PlacedLabel> placed = placedLabels(labels, room, m_writer);
    for (qsizetype k = 0; k < placed.size(); ++k) {
        MarginItem &lead = m_items[m_groups.at(k).constFirst()];
        lead.lines = placed.at(k).lines;
        lead.signs = labels.at(k).text.signs;
        for (const qsizetype i : m_groups.at(k))
            m_items[i].label = placed.at(k).rect;
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
        const bool nearer = away < distance || (nearest && away == distance && !item.sharing.isEmpty());
        if (nearer && point.y() >= item.top && point.y() < item.bottom) {
            nearest = &item;
            distance = away;
        }
    }
    const auto labelled = std::ranges::find_if(
        m_items, [point](const MarginItem &item) { return !item.lines.isEmpty() && item.label.contains(point); });
    return nearest ? nearest : labelled != m_items.end() ? &*labelled : nullptr;
}

} // namespace Kodeks
