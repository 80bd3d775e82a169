// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/likeness.h"

#include <QHash>
#include <algorithm>
#include <bit>
#include <span>
#include <vector>

namespace Kodeks {

namespace {

/// From here on two letters are near-duplicates: so much of the one's words stands in the other, or so much of the
/// other's in the one, however much of its own surrounds it.
constexpr double mostlyTheOthers = 0.5;
constexpr double mostOfTheOther = 0.6;

/// Which of the sequences of two texts stand in both, by their places.
struct Shared
{
    std::vector<char> first;
    std::vector<char> second;
};

/// Finds the sequences of one text.
class Places
{
public:
    explicit Places(std::span<const quint32> sequences)
        : m_sequences(sequences)
        , m_slots(std::bit_ceil(2 * sequences.size() + 1), 0)
        , m_firsts(sequences.size())
    {
        quint32 place = 0;
        for (quint32 &first : m_firsts) {
            quint32 &slot = m_slots[slotOf(m_sequences[place])];
            first = slot == 0 ? place : slot - 1;
            slot = first + 1;
            ++place;
        }
    }

    /// This text's are told first.
    void findShared(std::span<const quint32> others, Shared &shared) const
    {
        shared.first.assign(m_firsts.size(), 0);
        shared.second.assign(others.size(), 0);
        auto isShared = shared.second.begin();
        for (const quint32 hash : others) {
            const quint32 slot = m_slots[slotOf(hash)];
            if (slot != 0)
                *isShared = shared.first[slot - 1] = 1;
            ++isShared;
        }
        auto own = shared.first.begin();
        for (const quint32 first : m_firsts)
            *own++ = shared.first[first]; // no place is before its first
    }

private:
    /// Where the hash stands, or would.
    [[nodiscard]] size_t slotOf(quint32 hash) const
    {
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at] != 0 && m_sequences[m_slots[at] - 1] != hash)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    std::span<const quint32> m_sequences;
    std::vector<quint32> m_slots; ///< places plus one, by the low bits of the hash values; 0: free
    std::vector<quint32> m_firsts; ///< of each place the first with the same hash value
};

/// Tells `tell` the first word, and the one behind the last, of each row of shared sequences that is long enough.
template <typename Tell>
void eachRow(const std::vector<char> &shared, Tell tell)
{
    constexpr qsizetype fewestInARow = 3; // sequences: five words
    for (auto row = std::ranges::find(shared, 1); row != shared.end();) {
        const auto rowEnd = std::find(row, shared.end(), 0);
        const qsizetype begin = row - shared.begin();
        const qsizetype end = rowEnd - shared.begin();
        if (end - begin >= fewestInARow)
            tell(begin, end + TextPrint::width - 1);
        row = std::find(rowEnd, shared.end(), 1);
    }
}

/// The words of rows of shared sequences.
qsizetype wordsOf(const std::vector<char> &shared)
{
    qsizetype common = 0;
    qsizetype counted = 0; // the words before are
    eachRow(shared, [&](qsizetype begin, qsizetype end) {
        common += end - std::max(begin, counted);
        counted = end;
    });
    return common;
}

/// The texts that have one of the smallest hash values, by value, earlier ones first.
class Sketches
{
public:
    /// Of values that will not be asked for, only few are kept: `asked` tells which may be.
    Sketches(const QList<TextSketch> &sketches, const std::vector<bool> &asked)
        : m_maybe(filterSize, false)
    {
        for (qsizetype i = 0; i < sketches.size(); ++i) {
            for (const quint32 hash : sketches.at(i).smallest) {
                if (!asked[hash % filterSize])
                    continue;
                m_entries.push_back({hash, static_cast<quint32>(i)});
                m_maybe[hash % filterSize] = true;
            }
        }
        keepFirstFew();
        std::ranges::sort(m_entries);
    }

    static constexpr size_t filterSize = size_t(1) << 22;

    /// Tells `hear` the first few texts before `text` that have the hash value.
    template <typename Hear>
    void earlier(quint32 hash, qsizetype text, Hear hear) const
    {
        if (!m_maybe[hash % filterSize])
            return;
        int told = 0;
        for (auto entry = std::ranges::lower_bound(m_entries, Entry{hash, 0});
            entry != m_entries.end() && entry->hash == hash && entry->text < text && told < mostTold; ++entry, ++told)
            hear(qsizetype(entry->text));
    }

private:
    struct Entry
    {
        quint32 hash = 0;
        quint32 text = 0;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    static constexpr int mostTold = 16;

    /// Drops texts that no one will hear of, as earlier ones enough have the hash value.
    void keepFirstFew()
    {
        std::vector<std::pair<quint32, int>> counts(std::bit_ceil(2 * m_entries.size() + 1)); // texts of hash values
        std::erase_if(m_entries, [&counts](const Entry &entry) {
            size_t at = entry.hash & (counts.size() - 1);
            while (counts[at].second > 0 && counts[at].first != entry.hash)
                at = (at + 1) & (counts.size() - 1);
            counts[at] = {entry.hash, std::min(counts[at].second, mostTold) + 1};
            return counts[at].second > mostTold;
        });
    }

    std::vector<Entry> m_entries;
    std::vector<bool> m_maybe; ///< whether any entry has a hash value of this remainder
};

/// Makes the print of a text when it is asked for, and keeps the last few.
class Prints
{
public:
    explicit Prints(const std::function<TextPrint(qsizetype)> &make)
        : m_make(make)
    {
    }

    const TextPrint &of(qsizetype text)
    {
        constexpr qsizetype most = 50;
        if (const auto there = m_kept.constFind(text); there != m_kept.constEnd())
            return *there;
        if (m_kept.size() >= most)
            m_kept.clear();
        return *m_kept.insert(text, m_make(text));
    }

private:
    const std::function<TextPrint(qsizetype)> &m_make;
    QHash<qsizetype, TextPrint> m_kept;
};

class Comparison
{
public:
    /// Of the texts from `first` on.
    Comparison(const QList<TextSketch> &sketches, qsizetype first, const std::function<TextPrint(qsizetype)> &print)
        : m_texts(sketches)
        , m_make(print)
        , m_others(print)
        , m_sketches(sketches, askedFrom(first))
        , m_hits(static_cast<size_t>(sketches.size()), 0)
    {
    }

    /// The earlier text that has most of the words; none if none has enough.
    std::optional<NearDuplicate> of(qsizetype text)
    {
        std::optional<NearDuplicate> best;
        const TextPrint print = m_make(text);
        const QList<qsizetype> others = candidates(text, print);
        if (others.isEmpty())
            return best;
        const qsizetype words = print.words();
        const Places places(print.sequences);
        for (const qsizetype number : others) {
            const TextPrint &other = m_others.of(number);
            places.findShared(other.sequences, m_shared);
            const qsizetype common = wordsOf(m_shared.first);
            const bool near = double(common) >= mostlyTheOthers * double(words)
                || double(wordsOf(m_shared.second)) >= mostOfTheOther * double(other.words());
            if (near && common > 0 && (!best || common > best->common))
                best = NearDuplicate{text, number, common, words - common};
        }
        return best;
    }

private:
    /// Which hash values the texts from `first` on have, as a filter: made of their prints, which are not kept.
    [[nodiscard]] std::vector<bool> askedFrom(qsizetype first) const
    {
        std::vector<bool> asked(Sketches::filterSize, first == 0);
        for (qsizetype text = first; first > 0 && text < m_texts.size(); ++text) {
            if (m_texts.at(text).sequences == 0)
                continue;
            for (const quint32 hash : m_make(text).sequences)
                asked[hash % Sketches::filterSize] = true;
        }
        return asked;
    }

    /// The most promising earlier texts, by what their sketches say, in their order.
    QList<qsizetype> candidates(qsizetype text, const TextPrint &print)
    {
        QList<qsizetype> found;
        for (const quint32 sequence : print.sequences) {
            m_sketches.earlier(sequence, text, [&](qsizetype other) {
                if (m_hits.at(static_cast<size_t>(other))++ == 0)
                    found.append(other);
            });
        }
        const auto words = double(print.sequences.size());
        const auto promise = [&](qsizetype other) {
            const double others = double(m_texts.at(other).sequences);
            const double part = m_hits.at(static_cast<size_t>(other)) / std::min(others, double(TextSketch::size));
            return part * std::max(1.0, others / words);
        };
        QList<qsizetype> best = mostPromising(found, promise);
        for (const qsizetype other : std::as_const(found))
            m_hits.at(static_cast<size_t>(other)) = 0;
        std::ranges::sort(best);
        return best;
    }

    /// The first few by promise, of equal ones those found earlier.
    template <typename Promise>
    static QList<qsizetype> mostPromising(const QList<qsizetype> &found, Promise promise)
    {
        constexpr qsizetype most = 5;
        QList<std::pair<double, qsizetype>> best;
        for (const qsizetype one : found) {
            const double its = promise(one);
            if (best.size() == most && best.constLast().first >= its)
                continue;
            const auto behind = std::ranges::find_if(best, [its](const auto &other) { return other.first < its; });
            best.emplace(behind, its, one);
            best.resize(std::min(best.size(), most));
        }
        QList<qsizetype> texts;
        for (const auto &[its, one] : std::as_const(best))
            texts.append(one);
        return texts;
    }

    const QList<TextSketch> &m_texts;
    const std::function<TextPrint(qsizetype)> &m_make;
    Prints m_others;
    const Sketches m_sketches;
    std::vector<int> m_hits; ///< of each text, while one is looked at
    Shared m_shared; ///< by the two last compared
};

} // namespace

qsizetype commonWords(const TextPrint &text, const TextPrint &other)
{
    Shared shared;
    Places(text.sequences).findShared(other.sequences, shared);
    return wordsOf(shared.first);
}

std::vector<bool> wordsInCommon(const TextPrint &text, const TextPrint &other)
{
    Shared shared;
    Places(text.sequences).findShared(other.sequences, shared);
    std::vector<bool> common(size_t(text.words()), false);
    eachRow(shared.first,
        [&common](qsizetype begin, qsizetype end) { std::fill(common.begin() + begin, common.begin() + end, true); });
    return common;
}

QList<NearDuplicate> nearDuplicates(
    const QList<TextSketch> &sketches, qsizetype first, const std::function<TextPrint(qsizetype)> &print)
{
    Comparison comparison(sketches, first, print);
    QList<NearDuplicate> found;
    for (qsizetype i = first; i < sketches.size(); ++i) {
        const auto near = sketches.at(i).sequences > 0 ? comparison.of(i) : std::nullopt;
        if (near)
            found.append(*near);
    }
    return found;
}

QList<NearDuplicate> nearDuplicates(const QList<std::optional<TextPrint>> &prints, qsizetype first)
{
    QList<TextSketch> sketches;
    std::ranges::transform(prints, std::back_inserter(sketches), sketchOf);
    return nearDuplicates(sketches, first, [&prints](qsizetype text) { return *prints.at(text); });
}

} // namespace Kodeks
