// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/hitorder.h"

#include "core/model/nameorder.h"
#include "core/model/searchwords.h"

#include <QCoreApplication>
#include <limits>
#include <numeric>

namespace Kodeks {

namespace {

struct HitKeyText
{
    Q_DECLARE_TR_FUNCTIONS(HitKey)
};

constexpr qsizetype farthest = 120; ///< characters in which the third word is sought

constexpr quint32 behindAll = std::numeric_limits<quint32>::max();

QString textOf(const SearchHit &hit, HitKey key, const HitLabels &labels)
{
    switch (key) {
    case HitKey::Left1: return wordFromEnd(hit.before, 1);
    case HitKey::Left2: return wordFromEnd(hit.before, 2);
    case HitKey::Left3: return wordFromEnd(hit.before, 3);
    case HitKey::Match: return searchText(hit.match).words;
    case HitKey::Right1: return wordFromBeginning(hit.after, 1);
    case HitKey::Right2: return wordFromBeginning(hit.after, 2);
    case HitKey::Right3: return wordFromBeginning(hit.after, 3);
    case HitKey::Letter: return labels.letter(hit).name;
    case HitKey::Date: return labels.letter(hit).isoDate;
    case HitKey::Sender: return labels.letter(hit).sender;
    case HitKey::Pile: break;
    }
    return {};
}

} // namespace

QList<HitKey> hitKeys()
{
    using enum HitKey;
    return {Left1, Left2, Left3, Match, Right1, Right2, Right3, Letter, Date, Sender, Pile};
}

QString hitKeyWords(HitKey key)
{
    switch (key) {
    case HitKey::Left1: return HitKeyText::tr("First word to the left");
    case HitKey::Left2: return HitKeyText::tr("Second word to the left");
    case HitKey::Left3: return HitKeyText::tr("Third word to the left");
    case HitKey::Match: return HitKeyText::tr("The hit itself");
    case HitKey::Right1: return HitKeyText::tr("First word to the right");
    case HitKey::Right2: return HitKeyText::tr("Second word to the right");
    case HitKey::Right3: return HitKeyText::tr("Third word to the right");
    case HitKey::Letter: return HitKeyText::tr("Letter");
    case HitKey::Date: return HitKeyText::tr("Date of the letter");
    case HitKey::Sender: return HitKeyText::tr("Sender");
    case HitKey::Pile: return HitKeyText::tr("Pile");
    }
    return {};
}

QString wordFromEnd(const QString &text, int number)
{
    const QString near = text.last(std::min(farthest, text.size()));
    QStringList found;
    SearchWords words(near);
    while (const auto word = words.next())
        found.append(word->word);
    found.removeAll(QString());
    return number <= found.size() ? found.at(found.size() - number) : QString();
}

QString wordFromBeginning(const QString &text, int number)
{
    SearchWords words(text);
    while (const auto word = words.next()) {
        if (!word->word.isEmpty() && --number == 0)
            return word->word;
    }
    return {};
}

bool isOfWords(HitKey key)
{
    return key <= HitKey::Right3;
}

void HitSorter::Column::add(const QString &text)
{
    if (text.isEmpty()) {
        m_values.push_back(behindAll);
        return;
    }
    auto known = m_known.constFind(text);
    if (known == m_known.constEnd())
        known = m_known.insert(text, quint32(m_known.size()));
    m_values.push_back(*known);
}

void HitSorter::Column::add(int number)
{
    m_values.push_back(number > 0 ? quint32(number) : behindAll);
}

void HitSorter::Column::rank()
{
    struct Distinct
    {
        QByteArray key;
        quint32 number = 0;
    };
    std::vector<Distinct> all;
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each)
        all.push_back({nameOrderKey(each.key()), *each});
    if (all.empty())
        return;
    std::ranges::sort(all, {}, &Distinct::key);
    std::vector<quint32> ranks(all.size());
    quint32 rank = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        rank += i > 0 && all[i].key != all[i - 1].key ? 1 : 0; // texts that are collated alike are equal
        ranks[all[i].number] = rank;
    }
    for (quint32 &value : m_values)
        value = value == behindAll ? value : ranks[value];
}

HitSorter::HitSorter(const QList<HitKey> &keys, const HitLabels &labels, const QHash<HitPlace, int> &piles)
    : m_keys(keys.first(std::min(keys.size(), mostHitKeys)))
    , m_labels(labels)
    , m_piles(piles)
    , m_columns(size_t(m_keys.size()))
{
}

void HitSorter::add(const SearchHit &hit)
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        Column &column = m_columns[size_t(i)];
        if (m_keys.at(i) == HitKey::Pile)
            column.add(m_piles.value({hit.letter, hit.range}));
        else
            column.add(textOf(hit, m_keys.at(i), m_labels));
    }
    ++m_count;
}

QList<int> HitSorter::order()
{
    for (Column &column : m_columns)
        column.rank();
    QList<int> order(m_count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](int one, int other) {
        for (const Column &column : m_columns) {
            if (column.at(one) != column.at(other))
                return column.at(one) < column.at(other);
        }
        return false;
    });
    return order;
}

QList<int> hitOrder(
    const QList<SearchHit> &hits, const QList<HitKey> &keys, const HitLabels &labels, const QHash<HitPlace, int> &piles)
{
    HitSorter sorter(keys, labels, piles);
    for (const SearchHit &hit : hits)
        sorter.add(hit);
    return sorter.order();
}

} // namespace Kodeks
