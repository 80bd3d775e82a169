// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/hitorder.h"

#include "core/model/nameorder.h"
#include "core/model/searchwords.h"

#include <QCoreApplication>
#include <numeric>

namespace Kodeks {

namespace {

struct HitKeyText
{
    Q_DECLARE_TR_FUNCTIONS(HitKey)
};

constexpr qsizetype farthest = 120; ///< characters in which the third word is sought

/// A key of each hit: texts as their collation, numbers as they are; what is empty is greatest.
class KeyOfHits
{
public:
    void add(const QString &text)
    {
        if (text.isEmpty()) {
            m_keys.append(behindAll());
            return;
        }
        auto known = m_known.constFind(text);
        if (known == m_known.constEnd())
            known = m_known.insert(text, nameOrderKey(text));
        m_keys.append(*known);
    }

    void add(int number) { m_keys.append(number > 0 ? QByteArray(1, char('0' + number)) : behindAll()); }

    [[nodiscard]] std::strong_ordering compare(qsizetype one, qsizetype other) const
    {
        return m_keys.at(one).compare(m_keys.at(other)) <=> 0;
    }

private:
    static QByteArray behindAll() { return QByteArray(2, '\xFF'); }

    QHash<QString, QByteArray> m_known;
    QList<QByteArray> m_keys;
};

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

KeyOfHits keyOf(const QList<SearchHit> &hits, HitKey key, const HitLabels &labels, const QHash<HitPlace, int> &piles)
{
    KeyOfHits keys;
    for (const SearchHit &hit : hits) {
        if (key == HitKey::Pile)
            keys.add(piles.value({hit.letter, hit.range}));
        else
            keys.add(textOf(hit, key, labels));
    }
    return keys;
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

QList<qsizetype> hitOrder(
    const QList<SearchHit> &hits, const QList<HitKey> &keys, const HitLabels &labels, const QHash<HitPlace, int> &piles)
{
    QList<qsizetype> order(hits.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    QList<KeyOfHits> columns;
    for (const HitKey key : keys.first(std::min(keys.size(), mostHitKeys)))
        columns.append(keyOf(hits, key, labels, piles));
    std::ranges::stable_sort(order, [&columns](qsizetype one, qsizetype other) {
        for (const KeyOfHits &column : std::as_const(columns)) {
            if (const auto compared = column.compare(one, other); compared != 0)
                return compared < 0;
        }
        return false;
    });
    return order;
}

} // namespace Kodeks
