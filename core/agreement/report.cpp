// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report.h"

#include "core/agreement/componenttable.h"
#include "core/agreement/unitranges.h"
#include "core/agreement/valuesweep.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

namespace {

class Comparison
{
public:
    explicit Comparison(const AgreementInput &input);

    void addLetter(const AgreementLetter &letter);
    [[nodiscard]] AgreementReport report();

private:
    void addUnit(const CountedRange &unit, std::vector<ValueSweep> &sweeps, bool first);

    const AgreementInput &m_input;
    CodeKeys m_codes;
    std::vector<ComponentTable> m_tables;    ///< in the order of allComponents
    std::vector<ComponentTable::Row> m_rows;  ///< the present unit's, one per table
    AgreementReport m_report;
};

Comparison::Comparison(const AgreementInput &input)
    : m_input(input)
    , m_codes(input.codebook)
{
    for (const Component component : allComponents)
        m_tables.emplace_back(component, input.coders, m_codes);
    m_report.coders = input.coders;
    m_report.letters = input.letters.size();
    m_report.unit = input.unit;
}

void Comparison::addLetter(const AgreementLetter &letter)
{
    std::vector<ValueSweep> sweeps;
    for (qsizetype coder = 0; coder < m_input.coders.size(); ++coder)
        sweeps.emplace_back(letter.passages.value(coder), m_codes);
    m_rows.assign(m_tables.size(), ComponentTable::Row(sweeps.size(), CodeSets::notCoded));

    bool first = true;
    for (const CountedRange &unit : countedRanges(letter, m_input.unit)) {
        addUnit(unit, sweeps, first);
        first = false;
    }

    QList<Disagreement> found;
    for (ComponentTable &table : m_tables)
        found += table.endLetter(letter);
    std::ranges::stable_sort(found, {}, &Disagreement::range);
    m_report.disagreements += found;
}

void Comparison::addUnit(const CountedRange &unit, std::vector<ValueSweep> &sweeps, bool first)
{
    m_report.units += unit.units;
    bool changed = first;
    for (size_t coder = 0; coder < sweeps.size(); ++coder) {
        ValueSweep &sweep = sweeps[coder];
        if (!sweep.moveTo(unit.range))
            continue;
        changed = true;
        for (size_t table = 0; table < m_tables.size(); ++table)
            m_rows[table][coder] = m_tables[table].sets().number(sweep.keys(allComponents[table]));
    }
    for (size_t table = 0; table < m_tables.size(); ++table) {
        if (changed)
            m_tables[table].add(unit.range, unit.units, m_rows[table]);
        else
            m_tables[table].repeat(unit.range, unit.units);
    }
}

AgreementReport Comparison::report()
{
    for (const ComponentTable &table : m_tables) {
        m_report.components.append(table.agreement());
        m_report.codes += table.codeAgreements();
    }
    return std::move(m_report);
}

} // namespace

const ComponentAgreement *AgreementReport::component(Component component) const
{
    const auto found = std::ranges::find(components, component, &ComponentAgreement::component);
    return found == components.end() ? nullptr : &*found;
}

Result<AgreementReport> computeAgreement(const AgreementInput &input, const Progress &progress)
{
    Comparison comparison(input);
    qint64 done = 0;
    for (const AgreementLetter &letter : input.letters) {
        if (progress && !progress(done++, input.letters.size()))
            return failure(Error::Kind::Cancelled, QCoreApplication::translate("AgreementReport", "The comparison of the coders was cancelled."));
        comparison.addLetter(letter);
    }
    return comparison.report();
}

} // namespace Kodeks
