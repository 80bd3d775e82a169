// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cooccurrence.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A statement by its places in the table.
struct Placed
{
    LetterId letter;
    CoderId coder;
    TextRange range;
    qint64 unit = 0;
    DimensionValues::Places rows;
    DimensionValues::Places columns;
};

class Counting
{
public:
    Counting(bool sameDimension, const QList<DimensionValues::Value> &values)
        : m_same(sameDimension)
        , m_values(values)
    {
    }

    /// `unit` has a row and a column within reach.
    void add(qint32 row, qint32 column, qint64 unit)
    {
        if (!m_same)
            m_cells.add({row, column}, unit);
        else if (!isWithin(row, column) && !isWithin(column, row))
            m_cells.add({std::min(row, column), std::max(row, column)}, unit);
    }

    void addAll(std::span<const qint32> rows, std::span<const qint32> columns, qint64 unit)
    {
        for (const qint32 row : rows) {
            for (const qint32 column : columns)
                add(row, column, unit);
        }
    }

    [[nodiscard]] QList<CellCount> counts() { return m_cells.counts(); }

private:
    /// Whether a value is another one or stands below it.
    [[nodiscard]] bool isWithin(qint32 value, qint32 other) const
    {
        while (value >= 0 && value != other)
            value = m_values.at(value).parent;
        return value == other;
    }

    bool m_same;
    const QList<DimensionValues::Value> &m_values;
    UnitCells m_cells;
};

std::vector<const Placed *> inOrderOf(const std::vector<Placed> &placed, auto key)
{
    std::vector<const Placed *> order;
    order.reserve(placed.size());
    for (const Placed &each : placed)
        order.push_back(&each);
    std::ranges::stable_sort(order, {}, key);
    return order;
}

void countPassages(Counting &counting, const std::vector<Placed> &placed)
{
    for (const Placed &each : placed)
        counting.addAll(each.rows, each.columns, each.unit);
}

void countOverlaps(Counting &counting, const std::vector<Placed> &placed)
{
    const auto order
        = inOrderOf(placed, [](const Placed *each) { return std::tuple(each->letter, each->coder, each->range); });
    for (auto one = order.begin(); one != order.end(); ++one) {
        const auto meets = [&](const Placed *other) {
            return other->letter == (*one)->letter && other->coder == (*one)->coder
                && other->range.start < (*one)->range.end;
        };
        for (auto other = one + 1; other != order.end() && meets(*other); ++other) {
            counting.addAll((*one)->rows, (*other)->columns, (*one)->unit);
            counting.addAll((*other)->rows, (*one)->columns, (*other)->unit);
        }
    }
}

void countLetters(Counting &counting, const std::vector<Placed> &placed)
{
    const auto order = inOrderOf(placed, [](const Placed *each) { return each->letter; });
    for (auto first = order.begin(); first != order.end();) {
        const LetterId letter = (*first)->letter;
        const auto end = std::find_if(first, order.end(), [&](const Placed *each) { return each->letter != letter; });
        std::vector<qint32> columns;
        for (auto each = first; each != end; ++each)
            columns.insert(columns.end(), (*each)->columns.begin(), (*each)->columns.end());
        std::ranges::sort(columns);
        columns.erase(std::ranges::unique(columns).begin(), columns.end());
        for (; first != end; ++first)
            counting.addAll((*first)->rows, columns, (*first)->unit);
    }
}

QList<qsizetype> margin(const std::vector<Placed> &placed, DimensionValues::Places Placed::*places, qsizetype values)
{
    UnitCells cells;
    for (const Placed &each : placed) {
        for (const qint32 place : each.*places)
            cells.add({place, 0}, each.unit);
    }
    QList<qsizetype> counts(values);
    for (const auto &[cell, count] : cells.counts())
        counts[cell.row] = count;
    return counts;
}

qsizetype allUnits(const std::vector<Placed> &placed)
{
    UnitCells cells;
    for (const Placed &each : placed)
        cells.add({}, each.unit);
    const QList<CellCount> counts = cells.counts();
    return counts.isEmpty() ? 0 : counts.constFirst().count;
}

} // namespace

qsizetype Cooccurrence::count(qint32 row, qint32 column, bool isOfOneDimension) const
{
    const Cell cell = isOfOneDimension ? Cell{std::min(row, column), std::max(row, column)} : Cell{row, column};
    const auto found = std::ranges::lower_bound(cells, cell, {}, &CellCount::cell);
    return found != cells.end() && found->cell == cell ? found->count : 0;
}

QStringList withinWords()
{
    return {u"passage"_s, u"overlap"_s, u"letter"_s};
}

Cooccurrence cooccurrence(
    const AnalysedStudy &study, const CodedStatements &statements, const CooccurrenceQuestion &question)
{
    const DimensionValues rows(question.rows, study, question.rollUp);
    const DimensionValues columns(question.columns, study, question.rollUp);
    const UnitOf unitOf(question.unit, study.senders);
    std::vector<Placed> placed;
    placed.reserve(statements.size());
    for (const CodedStatement &each : statements)
        placed.push_back({each.letter, each.coder, each.range, unitOf(each), rows.of(each), columns.of(each)});
    Counting counting(question.isOfOneDimension(), rows.values());
    switch (question.within) {
    case Within::Passage: countPassages(counting, placed); break;
    case Within::Overlap: countOverlaps(counting, placed); break;
    case Within::Letter: countLetters(counting, placed); break;
    }
    return {rows.values(), columns.values(), counting.counts(), margin(placed, &Placed::rows, rows.values().size()),
        margin(placed, &Placed::columns, columns.values().size()), allUnits(placed)};
}

} // namespace Kodeks
