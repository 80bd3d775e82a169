// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cooccurrence.h"

#include <algorithm>
#include <functional>
#include <span>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A statement by its places in the table.
struct Placed
{
    CoderId coder;
    TextRange range;
    qint64 unit = 0;
    DimensionValues::Places rows;
    DimensionValues::Places columns;
};

/// Where statements belong.
class Placing
{
public:
    Placing(const AnalysedStudy &study, const CooccurrenceQuestion &question)
        : m_rows(question.rows, study, question.rollUp)
        , m_columns(question.columns, study, question.rollUp)
        , m_unit(question.unit, study.senders)
    {
    }

    [[nodiscard]] const QList<DimensionValues::Value> &rows() const { return m_rows.values(); }
    [[nodiscard]] const QList<DimensionValues::Value> &columns() const { return m_columns.values(); }
    [[nodiscard]] qint64 unitOf(const CodedStatement &statement) const { return m_unit(statement); }
    [[nodiscard]] Placed operator()(const CodedStatement &each) const
    {
        return {each.coder, each.range, m_unit(each), m_rows.of(each), m_columns.of(each)};
    }

private:
    DimensionValues m_rows;
    DimensionValues m_columns;
    UnitOf m_unit;
};

class Counting
{
public:
    Counting(bool sameDimension, const QList<DimensionValues::Value> &values, UnitCells cells)
        : m_same(sameDimension)
        , m_values(values)
        , m_cells(std::move(cells))
    {
    }

    [[nodiscard]] bool isOfOneDimension() const { return m_same; }

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

    /// Every two of one dimension.
    void addPairs(std::span<const qint32> values, qint64 unit)
    {
        for (size_t one = 0; one < values.size(); ++one) {
            for (const qint32 other : values.subspan(one + 1))
                add(values[one], other, unit);
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

/// Statements letter by letter, and the letters of a unit that may have several beside each other.
class ByLetter
{
public:
    ByLetter(const CodedStatements &statements, const Placing &placing, CountUnit unit)
        : m_statements(statements)
        , m_placing(placing)
    {
        m_order.reserve(statements.size());
        for (const CodedStatement &each : statements)
            m_order.push_back(
                {unit == CountUnit::Passage ? 0 : placing.unitOf(each), each.letter.value(), m_order.size()});
        std::ranges::sort(m_order);
    }

    /// `count` is given what is said in one letter, in the order in which it was given.
    void forEach(const std::function<void(std::vector<Placed> &)> &count) const
    {
        std::vector<Placed> said;
        for (size_t at = 0; at < m_order.size(); ++at) {
            said.push_back(m_placing(m_statements[m_order[at].at]));
            if (at + 1 == m_order.size() || m_order[at + 1].letter != m_order[at].letter) {
                count(said);
                said.clear();
            }
        }
    }

private:
    struct Key
    {
        qint64 unit = 0;
        qint64 letter = 0;
        size_t at = 0;

        friend auto operator<=>(const Key &, const Key &) = default;
    };

    const CodedStatements &m_statements;
    const Placing &m_placing;
    std::vector<Key> m_order;
};

void countOverlaps(Counting &counting, std::vector<Placed> &said)
{
    std::ranges::stable_sort(said, {}, [](const Placed &each) { return std::pair(each.coder, each.range); });
    for (auto one = said.begin(); one != said.end(); ++one) {
        const auto meets
            = [&](const Placed &other) { return other.coder == one->coder && other.range.start < one->range.end; };
        for (auto other = one + 1; other != said.end() && meets(*other); ++other) {
            counting.addAll(one->rows, other->columns, one->unit);
            counting.addAll(other->rows, one->columns, other->unit);
        }
    }
}

std::vector<qint32> allOf(const std::vector<Placed> &said, DimensionValues::Places Placed::*places)
{
    std::vector<qint32> all;
    for (const Placed &each : said)
        all.insert(all.end(), (each.*places).begin(), (each.*places).end());
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

/// What is said in one letter, which is of one unit unless passages are counted.
void countTogether(Counting &counting, const std::vector<Placed> &said, CountUnit unit)
{
    const std::vector<qint32> columns = allOf(said, &Placed::columns);
    if (unit == CountUnit::Passage) {
        for (const Placed &each : said)
            counting.addAll(each.rows, columns, each.unit);
    } else if (counting.isOfOneDimension()) {
        counting.addPairs(columns, said.front().unit);
    } else {
        counting.addAll(allOf(said, &Placed::rows), columns, said.front().unit);
    }
}

/// The largest unit; nothing where each statement is one of its own, or some have none.
std::optional<qint64> largestUnit(const CodedStatements &statements, const Placing &placing)
{
    qint64 largest = 0;
    for (const CodedStatement &each : statements) {
        const qint64 unit = placing.unitOf(each);
        if (unit < 0)
            return {};
        largest = std::max(largest, unit);
    }
    return largest;
}

/// In how many units each value, and anything at all, occurs.
class Margins
{
public:
    Margins(const Placing &placing, const std::function<UnitCells(qsizetype, qsizetype)> &cells)
        : m_rows(cells(placing.rows().size(), 1))
        , m_columns(cells(placing.columns().size(), 1))
        , m_all(cells(1, 1))
    {
    }

    void add(const Placed &placed)
    {
        for (const qint32 row : placed.rows)
            m_rows.add({row, 0}, placed.unit);
        for (const qint32 column : placed.columns)
            m_columns.add({column, 0}, placed.unit);
        m_all.add({}, placed.unit);
    }

    [[nodiscard]] QList<qsizetype> rows(qsizetype values) { return counted(m_rows, values); }
    [[nodiscard]] QList<qsizetype> columns(qsizetype values) { return counted(m_columns, values); }
    [[nodiscard]] qsizetype all() { return counted(m_all, 1).constFirst(); }

private:
    static QList<qsizetype> counted(UnitCells &cells, qsizetype values)
    {
        QList<qsizetype> counts(values);
        for (const auto &[cell, count] : cells.counts())
            counts[cell.row] = count;
        return counts;
    }

    UnitCells m_rows;
    UnitCells m_columns;
    UnitCells m_all;
};

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
    const Placing placing(study, question);
    const bool ofPassages = question.unit == CountUnit::Passage;
    const auto largest = ofPassages ? std::nullopt : largestUnit(statements, placing);
    const auto inAnyOrder = [&](qsizetype rows, qsizetype columns) {
        return ofPassages || largest ? UnitCells(rows, columns, largest) : UnitCells();
    };
    const qsizetype rows = placing.rows().size();
    const qsizetype columns = placing.columns().size();
    // the passages that overlap others come by turns, all others passage by passage
    const UnitCells cells = question.within == Within::Passage ? inAnyOrder(rows, columns)
        : question.within == Within::Overlap && ofPassages     ? UnitCells()
                                                               : UnitCells(rows, columns);
    Counting counting(question.isOfOneDimension(), placing.rows(), cells);
    Margins margins(placing, inAnyOrder);
    for (const CodedStatement &statement : statements) {
        const Placed placed = placing(statement);
        margins.add(placed);
        if (question.within == Within::Passage)
            counting.addAll(placed.rows, placed.columns, placed.unit);
    }
    if (question.within == Within::Overlap)
        ByLetter(statements, placing, question.unit).forEach([&](std::vector<Placed> &said) {
            countOverlaps(counting, said);
        });
    if (question.within == Within::Letter)
        ByLetter(statements, placing, question.unit).forEach([&](const std::vector<Placed> &said) {
            countTogether(counting, said, question.unit);
        });
    return {placing.rows(), placing.columns(), counting.counts(), margins.rows(rows), margins.columns(columns),
        margins.all()};
}

} // namespace Kodeks
