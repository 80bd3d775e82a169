// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/likeness.h"

#include "core/model/searchwords.h"

#include <QChar>
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

/// Spreads bits (the finaliser of SplitMix64).
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// Hears one word's hash after another.
class Printer
{
public:
    void take(quint64 word)
    {
        m_first = m_second;
        m_second = m_third;
        m_third = word;
        if (++m_words < TextPrint::width || m_print.sequences.size() >= TextPrint::mostSequences)
            return;
        const quint64 hash = mixed(m_first * 3 + mixed(m_second * 5 + mixed(m_third)));
        m_print.sequences.append(static_cast<quint32>(hash >> 32));
    }

    [[nodiscard]] std::optional<TextPrint> print() const
    {
        constexpr qsizetype fewest = 20;
        return m_words < fewest ? std::nullopt : std::optional(m_print);
    }

private:
    TextPrint m_print;
    quint64 m_first = 0;
    quint64 m_second = 0;
    quint64 m_third = 0;
    qsizetype m_words = 0;
};

using Hashes = std::vector<quint32>;

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

/// The words of rows of shared sequences.
qsizetype wordsOf(const std::vector<char> &shared)
{
    constexpr qsizetype fewestInARow = 3; // sequences: five words
    qsizetype common = 0;
    qsizetype counted = 0; // the words before are
    for (auto row = std::ranges::find(shared, 1); row != shared.end();) {
        const auto rowEnd = std::find(row, shared.end(), 0);
        const qsizetype begin = row - shared.begin();
        const qsizetype end = rowEnd - shared.begin();
        if (end - begin >= fewestInARow) {
            common += end + TextPrint::width - 1 - std::max(begin, counted);
            counted = end + TextPrint::width - 1;
        }
        row = std::find(rowEnd, shared.end(), 1);
    }
    return common;
}

/// The letters that have one of the smallest hash values, by value, earlier ones first.
class Sketches
{
public:
    static constexpr size_t size = 128; ///< hash values of each text

    explicit Sketches(const QList<std::optional<TextPrint>> &prints)
        : m_maybe(filterSize, false)
    {
        for (qsizetype i = 0; i < prints.size(); ++i) {
            if (!prints.at(i))
                continue;
            Hashes hashes(prints.at(i)->sequences.begin(), prints.at(i)->sequences.end());
            const size_t kept = std::min(size, hashes.size());
            std::ranges::nth_element(hashes, hashes.begin() + static_cast<qsizetype>(kept) - 1);
            for (const quint32 hash : std::span(hashes).first(kept)) {
                m_entries.push_back({hash, static_cast<quint32>(i)});
                m_maybe[hash % filterSize] = true;
            }
        }
        std::ranges::sort(m_entries);
    }

    /// Tells `hear` the first few texts before `text` that have the hash value.
    template <typename Hear>
    void earlier(quint32 hash, qsizetype text, Hear hear) const
    {
        constexpr int most = 16;
        if (!m_maybe[hash % filterSize])
            return;
        int told = 0;
        for (auto entry = std::ranges::lower_bound(m_entries, Entry{hash, 0});
            entry != m_entries.end() && entry->hash == hash && entry->text < text && told < most; ++entry, ++told)
            hear(qsizetype(entry->text));
    }

private:
    struct Entry
    {
        quint32 hash = 0;
        quint32 text = 0;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    static constexpr size_t filterSize = size_t(1) << 22;

    std::vector<Entry> m_entries;
    std::vector<bool> m_maybe; ///< whether any entry has a hash value of this remainder
};

class Comparison
{
public:
    explicit Comparison(const QList<std::optional<TextPrint>> &prints)
        : m_prints(prints)
        , m_sketches(prints)
        , m_hits(static_cast<size_t>(prints.size()), 0)
    {
    }

    /// The earlier text that has most of the words; none if none has enough.
    std::optional<NearDuplicate> of(qsizetype text)
    {
        std::optional<NearDuplicate> best;
        const QList<qsizetype> others = candidates(text);
        if (others.isEmpty())
            return best;
        const qsizetype words = print(text).words();
        const Places places(print(text).sequences);
        for (const qsizetype other : others) {
            places.findShared(print(other).sequences, m_shared);
            const qsizetype common = wordsOf(m_shared.first);
            const bool near = double(common) >= mostlyTheOthers * double(words)
                || double(wordsOf(m_shared.second)) >= mostOfTheOther * double(print(other).words());
            if (near && common > 0 && (!best || common > best->common))
                best = NearDuplicate{text, other, common, words - common};
        }
        return best;
    }

private:
    [[nodiscard]] const TextPrint &print(qsizetype text) const { return *m_prints.at(text); }

    /// The most promising earlier texts, by what their sketches say, in their order.
    QList<qsizetype> candidates(qsizetype text)
    {
        QList<qsizetype> found;
        for (const quint32 sequence : print(text).sequences) {
            m_sketches.earlier(sequence, text, [&](qsizetype other) {
                if (m_hits.at(static_cast<size_t>(other))++ == 0)
                    found.append(other);
            });
        }
        const auto words = double(print(text).sequences.size());
        const auto promise = [&](qsizetype other) {
            const double others = double(print(other).sequences.size());
            const double part = m_hits.at(static_cast<size_t>(other)) / std::min(others, double(Sketches::size));
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

    const QList<std::optional<TextPrint>> &m_prints;
    const Sketches m_sketches;
    std::vector<int> m_hits;      ///< of each text, while one is looked at
    Shared m_shared; ///< by the two last compared
};

} // namespace

std::optional<TextPrint> printOf(QStringView text)
{
    Printer printer;
    SearchWords words(text);
    while (const SearchWord *found = words.read()) {
        quint64 word = 0;
        for (const QChar unit : found->word)
            word = (word ^ unit.unicode()) * 0x100000001B3ULL + 1;
        if (word != 0)
            printer.take(word);
    }
    return printer.print();
}

qsizetype commonWords(const TextPrint &text, const TextPrint &other)
{
    Shared shared;
    Places(text.sequences).findShared(other.sequences, shared);
    return wordsOf(shared.first);
}

QList<NearDuplicate> nearDuplicates(const QList<std::optional<TextPrint>> &prints, qsizetype first)
{
    Comparison comparison(prints);
    QList<NearDuplicate> found;
    for (qsizetype i = first; i < prints.size(); ++i) {
        const auto near = prints.at(i) ? comparison.of(i) : std::nullopt;
        if (near)
            found.append(*near);
    }
    return found;
}

} // namespace Kodeks
