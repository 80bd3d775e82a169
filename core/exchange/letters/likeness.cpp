// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/likeness.h"

#include <QChar>
#include <algorithm>

namespace Kodeks {

namespace {

constexpr quint32 nothing = 0xFFFFFFFF;

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
        if (++m_words < 3)
            return;
        const quint64 hash = mixed(m_first * 3 + mixed(m_second * 5 + mixed(m_third)));
        quint32 &smallest = m_print.smallest.at(hash % TextPrint::classes);
        smallest = std::min(smallest, static_cast<quint32>(hash >> 32));
    }

    [[nodiscard]] std::optional<TextPrint> print() const
    {
        constexpr qsizetype fewest = 20;
        return m_words < fewest ? std::nullopt : std::optional(m_print);
    }

    Printer() { m_print.smallest.fill(nothing); }

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
    quint64 word = 0;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber() || unit.isSurrogate()) {
            word = (word ^ unit.toLower().unicode()) * 0x100000001B3ULL + 1;
        } else if (word != 0) {
            printer.take(word);
            word = 0;
        }
    }
    if (word != 0)
        printer.take(word);
    return printer.print();
}

double likeness(const TextPrint &a, const TextPrint &b)
{
    int same = 0;
    int filled = 0;
    for (size_t i = 0; i < TextPrint::classes; ++i) {
        const bool any = a.smallest.at(i) != nothing || b.smallest.at(i) != nothing;
        filled += any ? 1 : 0;
        same += any && a.smallest.at(i) == b.smallest.at(i) ? 1 : 0;
    }
    return filled == 0 ? 0 : static_cast<double>(same) / filled;
}

QList<NearDuplicate> nearDuplicates(const QList<std::optional<TextPrint>> &prints, qsizetype first)
{
    QList<NearDuplicate> found;
    for (qsizetype i = first; i < prints.size(); ++i) {
        NearDuplicate best{i, -1, 0};
        for (qsizetype j = 0; prints.at(i) && j < i; ++j) {
            const double alike = prints.at(j) ? likeness(*prints.at(i), *prints.at(j)) : 0;
            if (alike >= nearlySame && alike > best.likeness)
                best = {i, j, alike};
        }
        if (best.like >= 0)
            found.append(best);
    }
    return found;
}

} // namespace Kodeks
