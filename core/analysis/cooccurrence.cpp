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

/// Gathers statements that come by units, and gives on what is said in one letter, by coder and place.
class ByLetter
{
public:
    ByLetter(const Placing &placing, std::function<void(const std::vector<Placed> &)> count)
        : m_placing(placing)
        , m_count(std::move(count))
    {
    }

    void add(const CodedStatement &statement, qint64 unit)
    {
        if (unit != m_unit)
            finish();
        m_unit = unit;
        m_statements.push_back(&statement);
    }

    void finish()
    {
        const auto key = [](const CodedStatement *each) { return std::tuple(each->letter, each->coder, each->range); };
        if (!std::ranges::is_sorted(m_statements, {}, key))
            std::ranges::stable_sort(m_statements, {}, key);
        for (size_t at = 0; at < m_statements.size(); ++at) {
            m_said.push_back(m_placing(*m_statements[at]));
            if (at + 1 == m_statements.size() || m_statements[at + 1]->letter != m_statements[at]->letter) {
                m_count(m_said);
                m_said.clear();
            }
        }
        m_statements.clear();
    }

private:
    const Placing &m_placing;
    std::function<void(const std::vector<Placed> &)> m_count;
    std::vector<const CodedStatement *> m_statements;
    std::vector<Placed> m_said;
    qint64 m_unit = 0;
};

/// What is said in one letter, by coder and place.
void countOverlaps(Counting &counting, const std::vector<Placed> &said)
{
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

/// In how many units each value, and anything at all, occurs.
class Margins
{
public:
    explicit Margins(const Placing &placing)
        : m_rows(placing.rows().size(), 1)
        , m_columns(placing.columns().size(), 1)
        , m_all(1, 1)
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

/// One table among several that are counted in one go, in passages.
struct PartCount
{
    PartCount(const Placing &placing, bool isOfOneDimension)
        : counting(isOfOneDimension, placing.rows(), UnitCells(placing.rows().size(), placing.columns().size()))
        , margins(placing)
    {
    }

    Counting counting;
    Margins margins;
};

/// Tables of more cells together are counted one after another, so that memory stays small.
constexpr double mostCellsAtOnce = 4'000'000;

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
    const qsizetype rows = placing.rows().size();
    const qsizetype columns = placing.columns().size();
    // passages that overlap others are counted by turns, all other units one after another
    Counting counting(question.isOfOneDimension(), placing.rows(),
        ofPassages && question.within == Within::Overlap ? UnitCells() : UnitCells(rows, columns));
    Margins margins(placing);
    if (question.within == Within::Passage) {
        forEachByUnit(statements, question.unit, study.senders, [&](const CodedStatement &statement, qint64) {
            const Placed placed = placing(statement);
            margins.add(placed);
            counting.addAll(placed.rows, placed.columns, placed.unit);
        });
    } else {
        ByLetter byLetter(placing, [&](const std::vector<Placed> &said) {
            for (const Placed &each : said)
                margins.add(each);
            if (question.within == Within::Overlap)
                countOverlaps(counting, said);
            else
                countTogether(counting, said, question.unit);
        });
        forEachByUnit(statements, ofPassages ? CountUnit::Letter : question.unit, study.senders,
            [&](const CodedStatement &statement, qint64 unit) { byLetter.add(statement, unit); });
        byLetter.finish();
    }
    return {placing.rows(), placing.columns(), counting.counts(), margins.rows(rows), margins.columns(columns),
        margins.all()};
}

std::vector<Cooccurrence> cooccurrences(const AnalysedStudy &study, const CodedStatements &statements,
    const CooccurrenceQuestion &question, const DivisionParts &parts)
{
    const Placing placing(study, question);
    const qsizetype rows = placing.rows().size();
    const qsizetype columns = placing.columns().size();
    std::vector<Cooccurrence> tables;
    if (question.within != Within::Passage
        || double(rows) * double(columns) * double(parts.parts().size()) > mostCellsAtOnce) {
        for (qint32 part = 0; part < qint32(parts.parts().size()); ++part) {
            CodedStatements own;
            std::ranges::copy_if(statements, std::back_inserter(own),
                [&](const CodedStatement &each) { return parts.of(each).contains(part); });
            tables.push_back(cooccurrence(study, own, question));
        }
        return tables;
    }
    std::vector<PartCount> counts(parts.parts().size(), PartCount(placing, question.isOfOneDimension()));
    forEachByUnit(statements, question.unit, study.senders, [&](const CodedStatement &statement, qint64) {
        const Placed placed = placing(statement);
        for (const qint32 part : parts.of(statement)) {
            counts[size_t(part)].margins.add(placed);
            counts[size_t(part)].counting.addAll(placed.rows, placed.columns, placed.unit);
        }
    });
    for (PartCount &part : counts)
        tables.push_back({placing.rows(), placing.columns(), part.counting.counts(), part.margins.rows(rows),
            part.margins.columns(columns), part.margins.all()});
    return tables;
}

} // namespace Kodeks
