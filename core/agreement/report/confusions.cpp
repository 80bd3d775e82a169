// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/disagreements.h"

#include <algorithm>
#include <map>

namespace Kodeks {

namespace {

constexpr CodeKey notCodedKey = -1;

using Keys = std::vector<CodeKey>;

/// The cells for two sets of codes, as ConfusionMatrix has them.
std::vector<std::pair<CodeKey, CodeKey>> cellsFor(const Keys &first, const Keys &second)
{
    std::vector<std::pair<CodeKey, CodeKey>> cells;
    Keys onlyFirst;
    Keys onlySecond;
    std::ranges::set_difference(first, second, std::back_inserter(onlyFirst));
    std::ranges::set_difference(second, first, std::back_inserter(onlySecond));
    for (const CodeKey key : first) {
        if (std::ranges::binary_search(second, key))
            cells.emplace_back(key, key);
    }
    if (onlyFirst.empty() && onlySecond.empty())
        return cells;
    if (onlyFirst.empty())
        onlyFirst.push_back(notCodedKey);
    if (onlySecond.empty())
        onlySecond.push_back(notCodedKey);
    for (const CodeKey row : onlyFirst) {
        for (const CodeKey column : onlySecond)
            cells.emplace_back(row, column);
    }
    return cells;
}

/// The matrix of two coders while it is filled, letter by letter.
class Filling
{
public:
    Filling(const ComponentValues &values, qsizetype first, qsizetype second)
        : m_values(values)
        , m_first(first)
        , m_second(second)
    {
        for (const ComponentValues::Row &row : values.rows()) {
            const auto cells
                = cellsFor(values.sets().keys(row[size_t(first)]), values.sets().keys(row[size_t(second)]));
            std::vector<Cell *> &ofRow = m_byRow.emplace_back();
            for (const auto &cell : cells)
                ofRow.push_back(&m_cells[cell]);
        }
    }

    void add(LetterId letter, std::span<const ValueRun> runs)
    {
        ++m_run;
        for (const ValueRun &run : runs) {
            ++m_run;
            if (m_byRow[run.row].empty())
                m_neither += run.units;
            for (Cell *cell : m_byRow[run.row]) {
                cell->units += run.units;
                if (cell->lastRun == m_run - 1)
                    cell->places.last().range.end = run.range.end;
                else
                    cell->places.append({letter, run.range});
                cell->lastRun = m_run;
            }
        }
    }

    [[nodiscard]] ConfusionMatrix matrix(const CodeKeys &codes) const
    {
        ConfusionMatrix matrix{m_values.component(), m_first, m_second, {}, {}, {}};
        QHash<CodeKey, qsizetype> places;
        for (const CodeKey key : codes.all(m_values.component())) {
            const bool given = std::ranges::any_of(
                m_cells, [key](const auto &cell) { return cell.first.first == key || cell.first.second == key; });
            if (!given)
                continue;
            places.insert(key, matrix.ids.size());
            matrix.ids.append(codes.id(m_values.component(), key));
            matrix.names.append(codes.name(m_values.component(), key));
        }
        places.insert(notCodedKey, matrix.notCoded());
        for (const auto &[cell, found] : m_cells)
            matrix.cells.append({places.value(cell.first), places.value(cell.second), found.units, found.places});
        if (m_neither > 0)
            matrix.cells.append({matrix.notCoded(), matrix.notCoded(), m_neither, {}});
        std::ranges::sort(matrix.cells, {}, [](const ConfusionCell &cell) { return std::pair(cell.row, cell.column); });
        return matrix;
    }

private:
    struct Cell
    {
        qint64 units = 0;
        QList<AgreementPlace> places;
        qint64 lastRun = -1;
    };

    const ComponentValues &m_values;
    qsizetype m_first;
    qsizetype m_second;
    std::map<std::pair<CodeKey, CodeKey>, Cell> m_cells;
    std::vector<std::vector<Cell *>> m_byRow; ///< by row of the values
    qint64 m_neither = 0;
    qint64 m_run = 0; ///< one is left out between letters, so that no place goes on over their border
};

} // namespace

QList<ConfusionMatrix> confusionsOf(const ComponentValues &values, const AgreementInput &input, const CodeKeys &codes)
{
    QList<ConfusionMatrix> matrices;
    for (qsizetype first = 0; first < input.coders.size(); ++first) {
        for (qsizetype second = first + 1; second < input.coders.size(); ++second) {
            Filling filling(values, first, second);
            for (qsizetype letter = 0; letter < input.letters.size(); ++letter)
                filling.add(input.letters[letter].id, values.runs(size_t(letter)));
            matrices.append(filling.matrix(codes));
        }
    }
    return matrices;
}

} // namespace Kodeks
