// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/passagemarks.h"

namespace Kodeks {

static bool isShown(const PassageMark &mark)
{
    return mark.id.isValid() && mark.range.start >= 0 && !mark.range.isEmpty();
}

void PassageMarks::set(const QList<PassageMark> &marks)
{
    m_marks.clear();
    m_marks.reserve(marks.size());
    for (const PassageMark &mark : marks) {
        if (isShown(mark))
            m_marks.insert(mark.id, mark);
    }
    rebuild();
}

void PassageMarks::update(const QList<PassageMark> &changed, const QList<PassageId> &removed)
{
    constexpr qsizetype fewEnoughToShift = 64;
    if (changed.size() + removed.size() > fewEnoughToShift) {
        for (const PassageId id : removed)
            m_marks.remove(id);
        for (const PassageMark &mark : changed) {
            if (isShown(mark))
                m_marks.insert(mark.id, mark);
            else
                m_marks.remove(mark.id);
        }
        return rebuild();
    }
    qsizetype first = m_places.size();
    for (const PassageId id : removed)
        first = std::min(first, take(id));
    for (const PassageMark &mark : changed) {
        first = std::min(first, take(mark.id));
        if (isShown(mark))
            first = std::min(first, put(mark));
    }
    reachFrom(first);
}

void PassageMarks::rebuild()
{
    m_places.clear();
    m_places.reserve(m_marks.size());
    for (const PassageMark &mark : std::as_const(m_marks))
        m_places.append({mark.range, mark.id});
    std::ranges::sort(m_places);
    reachFrom(0);
}

void PassageMarks::reachFrom(qsizetype index)
{
    m_reach.resize(m_places.size());
    index = std::min(index, m_places.size());
    qsizetype reach = index > 0 ? m_reach.at(index - 1) : 0;
    for (qsizetype i = index; i < m_places.size(); ++i)
        m_reach[i] = reach = std::max(reach, m_places.at(i).range.end);
}

qsizetype PassageMarks::take(PassageId id)
{
    const auto known = m_marks.constFind(id);
    if (known == m_marks.constEnd())
        return m_places.size();
    const auto place = std::ranges::lower_bound(m_places, Place{known->range, id});
    const qsizetype index = place - m_places.begin();
    m_places.erase(place);
    m_marks.erase(known);
    return index;
}

qsizetype PassageMarks::put(const PassageMark &mark)
{
    const Place place{mark.range, mark.id};
    const qsizetype index = std::ranges::lower_bound(m_places, place) - m_places.begin();
    m_places.insert(index, place);
    m_marks.insert(mark.id, mark);
    return index;
}

const PassageMark *PassageMarks::find(PassageId id) const
{
    const auto known = m_marks.constFind(id);
    return known == m_marks.constEnd() ? nullptr : &*known;
}

QList<PassageMark> PassageMarks::overlapping(TextRange range, qsizetype limit) const
{
    QList<PassageMark> found;
    const auto first = std::ranges::upper_bound(m_reach, range.start) - m_reach.begin();
    for (qsizetype i = first; i < m_places.size() && m_places.at(i).range.start < range.end; ++i) {
        if (found.size() == limit)
            break;
        if (m_places.at(i).range.overlaps(range))
            found.append(*m_marks.constFind(m_places.at(i).id));
    }
    return found;
}

QList<PassageMark> PassageMarks::at(qsizetype position) const
{
    QList<PassageMark> found = overlapping({position, position + 1}, m_places.size());
    std::ranges::stable_sort(found, {}, [](const PassageMark &mark) { return mark.range.length(); });
    return found;
}

const PassageMark *PassageMarks::next(TextRange range, PassageId id) const
{
    const auto place = std::ranges::upper_bound(m_places, Place{range, id});
    return place == m_places.end() ? nullptr : find(place->id);
}

const PassageMark *PassageMarks::previous(TextRange range, PassageId id) const
{
    const auto place = std::ranges::lower_bound(m_places, Place{range, id});
    return place == m_places.begin() ? nullptr : find(std::prev(place)->id);
}

} // namespace Kodeks
