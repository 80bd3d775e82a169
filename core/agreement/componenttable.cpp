// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/componenttable.h"

#include "core/agreement/codetable.h"

#include <algorithm>
#include <ranges>

namespace Kodeks {

using namespace Qt::StringLiterals;

ComponentTable::ComponentTable(Component component, QList<Coder> coders, const CodeKeys &codes)
    : m_component(component)
    , m_coders(std::move(coders))
    , m_codes(codes)
{
}

void ComponentTable::add(TextRange range, qint64 times, const Row &row)
{
    if (m_run.times == 0 || m_run.row != row) {
        endRun();
        m_run = {range, 0, row};
    }
    repeat(range, times);
}

void ComponentTable::repeat(TextRange range, qint64 times)
{
    m_run.range.end = range.end;
    m_run.times += times;
}

void ComponentTable::endRun()
{
    if (m_run.times == 0)
        return;
    m_rows[m_run.row] += m_run.times;
    if (std::ranges::adjacent_find(m_run.row, std::not_equal_to()) != m_run.row.end())
        m_differing.push_back(std::move(m_run));
    m_run = {};
}

QList<Disagreement> ComponentTable::endLetter(const AgreementLetter &letter)
{
    endRun();
    QList<Disagreement> found;
    found.reserve(qsizetype(m_differing.size()));
    for (const Run &run : m_differing) {
        QList<AgreementValue> values;
        values.reserve(m_coders.size());
        for (const std::int32_t set : run.row)
            values.append(value(set));
        found.append({letter.id, letter.name, run.range, m_component, std::move(values)});
    }
    m_differing.clear();
    return found;
}

AgreementValue ComponentTable::value(std::int32_t set)
{
    for (std::int32_t next = std::int32_t(m_values.size()); next < m_sets.count(); ++next) {
        std::vector<std::pair<QString, QString>> codes;
        for (const CodeKey key : m_sets.keys(next))
            codes.emplace_back(m_codes.id(m_component, key), m_codes.name(m_component, key));
        std::ranges::sort(codes);
        const QStringList ids(std::views::keys(codes).begin(), std::views::keys(codes).end());
        const QStringList names(std::views::values(codes).begin(), std::views::values(codes).end());
        m_values.push_back({!codes.empty(), ids.join(u'|'), names.join(u", "_s)});
    }
    return m_values[size_t(set)];
}

Ratings ComponentTable::ratings(qsizetype leastCoders) const
{
    QStringList categories;
    for (std::int32_t set = 0; set < m_sets.count(); ++set)
        categories.append(QString::number(set));
    Ratings ratings(m_coders.size(), categories);
    for (const auto &[row, times] : m_rows) {
        if (m_coders.size() - std::ranges::count(row, CodeSets::notCoded) >= leastCoders)
            ratings.addUnits(row, times);
    }
    return ratings;
}

ComponentAgreement ComponentTable::agreement() const
{
    const Ratings codedByAll = ratings(m_coders.size());
    ComponentAgreement found{m_component, codedByAll.units(), {}, {}, {}};
    if (m_component == Component::Passage) {
        found.figures = agreementFigures(ratings(0));
    } else {
        found.figures = agreementFigures(ratings(1));
        found.bothCoded = agreementFigures(codedByAll);
    }
    found.notes = agreementNotes(found.figures);
    return found;
}

QList<CodeAgreement> ComponentTable::codeAgreements() const
{
    CodeTable table(m_coders);
    for (const auto &[row, times] : m_rows)
        table.add(row, times, m_sets);
    QList<CodeAgreement> found;
    for (const CodeKey key : m_codes.all(m_component)) {
        CodeAgreement code = table.agreement(key);
        code.component = m_component;
        code.id = m_codes.id(m_component, key);
        code.name = m_codes.name(m_component, key);
        found.append(std::move(code));
    }
    return found;
}

} // namespace Kodeks
