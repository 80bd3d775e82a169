// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/codingmemory.h"

#include <cmath>

namespace Kodeks {

namespace {

constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;
constexpr double runWeight = 0.25; ///< of a run of letters beside a word
constexpr qsizetype run = 4;
constexpr qsizetype manyPassages = 1000;
constexpr qsizetype oneInHowMany = 5;

using Features = QHash<QString, double>;

/// Stems begin with a space, so that none is a run of letters.
Features featuresOf(const QList<TextWord> &words)
{
    Features features;
    for (const TextWord &word : words) {
        if (word.isCommon)
            continue;
        features[u' ' + word.stem] += 1;
        const QString closed = u'^' + word.word + u'$';
        for (qsizetype at = 0; closed.size() > run + 2 && at + run <= closed.size(); ++at)
            features[closed.sliced(at, run)] += runWeight;
    }
    return features;
}

double lengthOf(const Features &features)
{
    double length = 0;
    for (const double times : features)
        length += times;
    return length;
}

QList<quint32> hashesOf(const QList<TextWord> &words)
{
    QList<quint32> hashes;
    for (const TextWord &word : words)
        hashes.append(quint32(qHash(word.word)));
    return hashes;
}

bool standsIn(const QList<quint32> &part, const QList<quint32> &whole)
{
    constexpr qsizetype fewest = 5;
    return part.size() >= fewest && !std::ranges::search(whole, part).empty();
}

template <typename Key>
void change(QHash<Key, qsizetype> &counts, const Key &key, qsizetype by)
{
    if ((counts[key] += by) == 0)
        counts.remove(key);
}

void change(CodingMemory::Counts &counts, const CodingMemory::Coded &coded, qsizetype by)
{
    counts.passages += by;
    if (coded.task.isValid())
        change(counts.tasks, coded.task, by);
    if (coded.direction.isValid())
        change(counts.directions, coded.direction, by);
    if (coded.task.isValid() && coded.direction.isValid())
        change(counts.together, std::pair(coded.task, coded.direction), by);
}

template <typename Key>
void takeAway(QHash<Key, qsizetype> &counts, const QHash<Key, qsizetype> &gone)
{
    for (auto each = gone.cbegin(); each != gone.cend(); ++each)
        change(counts, each.key(), -each.value());
}

} // namespace

void CodingMemory::count(const Coded &coded, qsizetype by)
{
    change(m_all, coded, by);
    change(m_counts[coded.letter], coded, by);
}

qint32 CodingMemory::numberOf(const QString &feature)
{
    const auto known = m_features.constFind(feature);
    if (known != m_features.cend())
        return *known;
    const auto number = qint32(m_postings.size());
    m_features.insert(feature, number);
    m_postings.append(QList<Posting>());
    return number;
}

void CodingMemory::add(const Coded &coded, const QList<TextWord> &words)
{
    forget(coded.passage);
    const Features features = featuresOf(words);
    const qsizetype at = m_free.isEmpty() ? m_entries.size() : m_free.takeLast();
    if (at == m_entries.size())
        m_entries.append(Entry());
    m_entries[at] = {coded, {}, hashesOf(words), lengthOf(features)};
    m_length += m_entries.at(at).length;
    m_at.insert(coded.passage, at);
    for (auto feature = features.cbegin(); feature != features.cend(); ++feature) {
        const qint32 number = numberOf(feature.key());
        m_entries[at].features.append(number);
        m_postings[number].append({qint32(at), float(feature.value())});
    }
    QList<qsizetype> &ofLetter = m_ofLetter[coded.letter];
    const auto place = std::ranges::upper_bound(
        ofLetter, coded.range, {}, [this](qsizetype entry) { return m_entries.at(entry).coded.range; });
    ofLetter.insert(place, at);
    count(coded, 1);
}

bool CodingMemory::recode(const Coded &coded)
{
    const auto found = m_at.constFind(coded.passage);
    if (found == m_at.cend())
        return false;
    Coded &known = m_entries[*found].coded;
    if (known.letter != coded.letter || known.range != coded.range)
        return false;
    count(known, -1);
    known = coded;
    count(known, 1);
    return true;
}

void CodingMemory::forget(PassageId passage)
{
    const auto found = m_at.constFind(passage);
    if (found == m_at.cend())
        return;
    const qsizetype at = *found;
    const Entry entry = std::exchange(m_entries[at], {});
    for (const qint32 feature : entry.features)
        m_postings[feature].removeIf([at](const Posting &posting) { return posting.entry == at; });
    m_length -= entry.length;
    m_ofLetter[entry.coded.letter].removeOne(at);
    count(entry.coded, -1);
    m_at.erase(found);
    m_free.append(at);
}

double CodingMemory::part(double times, double length, double rarity) const
{
    const double usual = std::max(m_length / double(std::max<qsizetype>(1, m_at.size())), 1e-9);
    const double worn = saturation * (1 - lengthShare + lengthShare * length / usual);
    return rarity * times * (saturation + 1) / (times + worn);
}

double CodingMemory::rarity(const QList<Posting> &postings) const
{
    const auto all = double(m_at.size());
    const auto with = double(postings.size());
    return std::log(1 + std::max(0.0, all - with + 0.5) / (with + 0.5));
}

QList<CodingMemory::Like> CodingMemory::likest(
    const QList<TextWord> &words, qsizetype most, const LeftOut &isLeftOut) const
{
    const Features features = featuresOf(words);
    const double length = lengthOf(features);
    QList<double> scores(m_entries.size(), 0);
    double own = 0;
    QStringList inOrder = features.keys();
    inOrder.sort();
    for (const QString &feature : std::as_const(inOrder)) {
        const qint32 number = m_features.value(feature, -1);
        const QList<Posting> postings = number < 0 ? QList<Posting>() : m_postings.at(number);
        const double rare = rarity(postings);
        own += part(features.value(feature), length, rare);
        if (m_at.size() > manyPassages && postings.size() * oneInHowMany > m_at.size())
            continue;
        for (const Posting &posting : postings)
            scores[posting.entry] += part(posting.times, m_entries.at(posting.entry).length, rare);
    }
    QList<std::pair<double, qsizetype>> ranked;
    for (qsizetype at = 0; at < scores.size(); ++at) {
        const Entry &entry = m_entries.at(at);
        if (scores.at(at) > 0 && !(isLeftOut && isLeftOut(entry.coded)))
            ranked.append({-scores.at(at), at});
    }
    const qsizetype wanted = std::min(most, ranked.size());
    std::ranges::partial_sort(ranked, ranked.begin() + wanted);
    QList<Like> likest;
    const QList<quint32> asked = hashesOf(words);
    for (const auto &[score, at] : std::as_const(ranked).first(wanted)) {
        const Entry &entry = m_entries.at(at);
        likest.append({&entry.coded, own > 0 ? std::min(1.0, -score / own) : 0,
            standsIn(asked, entry.words) || standsIn(entry.words, asked)});
    }
    return likest;
}

CodingMemory::Counts CodingMemory::counts(LetterId without) const
{
    Counts counts = m_all;
    const auto gone = m_counts.constFind(without);
    if (gone == m_counts.cend())
        return counts;
    counts.passages -= gone->passages;
    takeAway(counts.tasks, gone->tasks);
    takeAway(counts.directions, gone->directions);
    takeAway(counts.together, gone->together);
    return counts;
}

QList<const CodingMemory::Coded *> CodingMemory::before(LetterId letter, qsizetype place, qsizetype most) const
{
    QList<const Coded *> found;
    const auto ofLetter = m_ofLetter.constFind(letter);
    if (ofLetter == m_ofLetter.cend())
        return found;
    for (auto entry = ofLetter->crbegin(); entry != ofLetter->crend() && found.size() < most; ++entry) {
        if (m_entries.at(*entry).coded.range.start < place)
            found.append(&m_entries.at(*entry).coded);
    }
    return found;
}

qsizetype CodingMemory::numberOf(const Coded &coded) const
{
    const QList<qsizetype> ofLetter = m_ofLetter.value(coded.letter);
    return ofLetter.indexOf(m_at.value(coded.passage, -1)) + 1;
}

} // namespace Kodeks
