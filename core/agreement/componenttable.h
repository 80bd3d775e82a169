// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/codesets.h"
#include "core/agreement/ratings.h"
#include "core/agreement/report.h"

namespace Kodeks {

/// One component's values, one row of set numbers per unit, counted by row; and the places where a row is not all equal.
class ComponentTable
{
public:
    using Row = std::vector<std::int32_t>;

    ComponentTable(Component component, QList<Coder> coders, const CodeKeys &codes);

    [[nodiscard]] CodeSets &sets() { return m_sets; }

    /// Units of the present letter in order; `times` is more than 1 for a range that stands for so many equal ones.
    void add(TextRange range, qint64 times, const Row &row);
    /// The same values again for the unit that follows the one added last.
    void repeat(TextRange range, qint64 times);
    /// Ends a letter and hands over its disagreements, in order.
    [[nodiscard]] QList<Disagreement> endLetter(const AgreementLetter &letter);

    /// The figures over all letters so far.
    [[nodiscard]] ComponentAgreement agreement() const;
    [[nodiscard]] QList<CodeAgreement> codeAgreements() const;

private:
    struct Run
    {
        TextRange range;
        qint64 times = 0;
        Row row;
    };
    void endRun();
    [[nodiscard]] AgreementValue value(std::int32_t set);
    [[nodiscard]] Ratings ratings(qsizetype leastCoders) const;

    Component m_component;
    QList<Coder> m_coders;
    const CodeKeys &m_codes;
    CodeSets m_sets;
    std::unordered_map<Row, qint64, ListHash> m_rows; ///< to the units that have it
    Run m_run;
    std::vector<Run> m_differing; ///< of the present letter
    std::vector<AgreementValue> m_values; ///< by set number, as far as asked for
};

} // namespace Kodeks
