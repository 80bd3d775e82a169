// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/searchmodel.h"

#include <algorithm>

namespace Kodeks {

HitPlace SearchModel::placeOf(int number) const
{
    return isListed(number) ? HitPlace{hits().at(number).letter, hits().at(number).range} : m_result.every->at(number);
}

int SearchModel::numberOf(const HitPlace &place) const
{
    if (m_result.every)
        return int(m_result.every->numberOf(place));
    const auto found = std::ranges::find_if(
        hits(), [&place](const SearchHit &hit) { return hit.letter == place.letter && hit.range == place.range; });
    return found == hits().end() ? -1 : int(found - hits().begin());
}

SearchHit SearchModel::hitAt(int row) const
{
    const int number = numberAt(row);
    if (isListed(number))
        return hits().at(number);
    const auto read = m_read.constFind(number);
    if (read == m_read.constEnd() || read->reading != m_reading)
        want(row);
    const HitPlace place = placeOf(number);
    return read == m_read.constEnd() ? SearchHit{place.letter, {}, place.range, {}, {}, {}} : read->hit;
}

QList<Passage> SearchModel::passagesAt(int row) const
{
    const int number = numberAt(row);
    return isListed(number) ? m_result.passages.value(number) : m_read.value(number).passages;
}

QList<HitPlace> SearchModel::places() const
{
    QList<HitPlace> all;
    all.reserve(count());
    for (int number = 0; number < count(); ++number)
        all.append(placeOf(number));
    return all;
}

bool SearchModel::isRead(const QList<int> &rows) const
{
    return std::ranges::all_of(
        rows, [this](int row) { return isListed(numberAt(row)) || m_read.contains(numberAt(row)); });
}

/// A view asks row by row; what it has asked for is wanted at once afterwards.
void SearchModel::want(int row) const
{
    if (!m_shown)
        QMetaObject::invokeMethod(const_cast<SearchModel *>(this), &SearchModel::askForWords, Qt::QueuedConnection);
    m_shown = m_shown ? std::pair(std::min(m_shown->first, row), std::max(m_shown->second, row)) : std::pair(row, row);
}

void SearchModel::askForWords()
{
    constexpr int beside = 40;
    constexpr int most = 400;
    const auto shown = std::exchange(m_shown, {});
    if (!shown)
        return;
    const int first = std::max(0, std::max(shown->first, shown->second - most) - beside);
    const int last = std::min(count() - 1, shown->second + beside);
    QList<HitPlace> places;
    QSet<int> numbers;
    for (int row = first; row <= last; ++row) {
        const int number = numberAt(row);
        const auto read = m_read.constFind(number);
        if (isListed(number) || (read != m_read.constEnd() && read->reading == m_reading))
            continue;
        numbers.insert(number);
        places.append(placeOf(number));
    }
    if (numbers.isEmpty() || m_asked.contains(numbers))
        return;
    m_asked = numbers;
    emit wordsWanted(places);
}

void SearchModel::takeRead(const ReadHits &read)
{
    constexpr qsizetype mostKept = 4000;
    m_asked.clear();
    int first = count();
    int last = -1;
    for (qsizetype i = 0; i < read.hits.size(); ++i) {
        const int number = numberOf({read.hits.at(i).letter, read.hits.at(i).range});
        if (number < 0)
            continue;
        if (!m_read.contains(number))
            m_readNumbers.append(number);
        m_read.insert(number, {read.hits.at(i), read.passages.at(i), m_reading});
        first = std::min(first, rowOfNumber(number));
        last = std::max(last, rowOfNumber(number));
    }
    while (m_readNumbers.size() > mostKept)
        m_read.remove(m_readNumbers.takeFirst());
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int SearchModel::rowOf(const HitPlace &place) const
{
    const int number = numberOf(place);
    return number < 0 ? -1 : rowOfNumber(number);
}

void SearchModel::setOrder(const QList<HitKey> &keys)
{
    m_keys = keys.first(std::min(keys.size(), mostHitKeys));
    sort();
}

void SearchModel::sort()
{
    if (m_keys.isEmpty())
        takeOrder({});
    else if (count() > hits().size())
        emit orderWanted();
    else
        takeOrder(hitOrder(hits(), m_keys, m_labels, m_piles));
}

void SearchModel::takeOrder(const QList<int> &order)
{
    if (!order.isEmpty() && order.size() != count())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> numbers;
    for (const QModelIndex &each : before)
        numbers.append(numberAt(each.row()));
    putInOrder(order);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOfNumber(numbers.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void SearchModel::putInOrder(const QList<int> &order)
{
    m_order = order;
    m_rows.resize(order.size());
    for (int row = 0; row < int(order.size()); ++row)
        m_rows[order.at(row)] = row;
}

} // namespace Kodeks
