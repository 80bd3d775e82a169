// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/codesets.h"

#include <span>

namespace Kodeks {

/// Neighbouring units of one letter to which the coders gave the same values.
struct ValueRun
{
    TextRange range;
    qint64 units = 0;
    std::uint32_t row = 0; ///< of ComponentValues
};

/// What all coders gave for one component, letter by letter. A row is one number of a set per coder; equal rows are
/// one. Sets and rows are numbered as they first occur, so that nothing depends on how the work was shared.
class ComponentValues
{
public:
    using Row = std::vector<std::int32_t>;

    explicit ComponentValues(Component component)
        : m_component(component)
    {
    }

    [[nodiscard]] Component component() const { return m_component; }

    [[nodiscard]] CodeSets &sets() { return m_sets; }
    void beginLetter();
    /// Units of the present letter in order; `units` is more than 1 for a range that stands for so many equal ones.
    void add(TextRange range, qint64 units, const Row &values);
    /// The same values again for the unit that follows the one added last.
    void repeat(TextRange range, qint64 units);
    /// The letters of another part of the work, after those that are here.
    void append(const ComponentValues &other);

    [[nodiscard]] const CodeSets &sets() const { return m_sets; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] size_t letters() const { return m_letters.size(); }
    [[nodiscard]] std::span<const ValueRun> runs(size_t letter) const;
    /// By row, over all letters.
    [[nodiscard]] std::vector<qint64> unitsByRow() const;

private:
    [[nodiscard]] std::uint32_t rowNumber(const Row &values);

    Component m_component;
    CodeSets m_sets;
    std::vector<Row> m_rows;
    std::unordered_map<Row, std::uint32_t, ListHash> m_rowNumbers;
    std::vector<ValueRun> m_runs;
    std::vector<size_t> m_letters; ///< where each letter's runs begin
};

} // namespace Kodeks
