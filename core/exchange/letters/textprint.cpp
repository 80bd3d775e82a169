// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/likeness.h"
#include "core/model/searchwords.h"

#include <algorithm>

namespace Kodeks {

namespace {

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

TextSketch sketchOf(const std::optional<TextPrint> &print)
{
    if (!print)
        return {};
    TextSketch sketch{print->sequences.size(), print->sequences};
    const qsizetype kept = std::min(TextSketch::size, sketch.sequences);
    std::ranges::partial_sort(sketch.smallest, sketch.smallest.begin() + kept);
    sketch.smallest.resize(kept);
    sketch.smallest.squeeze();
    return sketch;
}

} // namespace Kodeks
