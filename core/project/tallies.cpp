// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/tallies.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

Tallies::Tallies(PassageStore::Counts counts)
    : m_counts(std::move(counts))
{
    const auto ofCoder = m_counts.ofCoder;
    for (auto it = ofCoder.begin(); it != ofCoder.end(); ++it) {
        m_counts.ofCoder[{it.key().first, CoderId()}] += it.value();
        m_counts.ofCoder[{LetterId(), it.key().second}] += it.value();
        m_counts.ofCoder[{LetterId(), CoderId()}] += it.value();
    }
}

void Tallies::follow(const QList<RowStore::Touched> &touched)
{
    for (const RowStore::Touched &row : touched) {
        if (row.before)
            add(row.table, *row.before, -1);
        if (row.after)
            add(row.table, *row.after, 1);
    }
}

void Tallies::add(const Tallies &more)
{
    const auto addTo = [](auto &counts, const auto &others) {
        for (auto it = others.begin(); it != others.end(); ++it)
            counts[it.key()] += it.value();
    };
    addTo(m_counts.ofCoder, more.m_counts.ofCoder);
    addTo(m_counts.ofTask, more.m_counts.ofTask);
    addTo(m_counts.ofDirection, more.m_counts.ofDirection);
    addTo(m_counts.ofArgument, more.m_counts.ofArgument);
}

void Tallies::add(Table table, const RowImage &row, int sign)
{
    const auto id = [&row](QLatin1StringView column) { return row.value(column).toInteger(); };
    if (table == Table::PassageArgument) {
        m_counts.ofArgument[ArgumentId(id("argument"_L1))] += sign;
    } else if (table == Table::Passage) {
        const LetterId letter(id("letter"_L1));
        const CoderId coder(id("coder"_L1));
        for (const auto &key : {std::pair{letter, coder}, std::pair{letter, CoderId()}, std::pair{LetterId(), coder},
                 std::pair{LetterId(), CoderId()}})
            m_counts.ofCoder[key] += sign;
        m_counts.ofTask[TaskId(id("task"_L1))] += sign;
        m_counts.ofDirection[DirectionId(id("direction"_L1))] += sign;
    }
}

qsizetype Tallies::passages(LetterId letter, CoderId coder) const
{
    return m_counts.ofCoder.value({letter, coder});
}

} // namespace Kodeks
