// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/division.h"

#include "core/analysis/unitcells.h"

#include <algorithm>

namespace Kodeks {

namespace {

/// The fullest `most` of those that are not empty, in their order.
QList<qint32> fullest(const QList<qsizetype> &units, qsizetype most)
{
    QList<qint32> values;
    for (qint32 value = 0; value < units.size(); ++value) {
        if (units.at(value) > 0)
            values.append(value);
    }
    std::ranges::stable_sort(values, std::greater(), [&](qint32 value) { return units.at(value); });
    values = values.first(std::min(values.size(), most));
    std::ranges::sort(values);
    return values;
}

} // namespace

DivisionParts::DivisionParts(const Dimension &dimension, const AnalysedStudy &study, const CodedStatements &statements,
    CountUnit unit, qsizetype most)
    : m_values(dimension, study)
    , m_partOf(m_values.values().size(), -1)
{
    count(study, statements, unit, most);
}

void DivisionParts::count(const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, qsizetype most)
{
    UnitCells cells(values().size(), 1);
    forEachByUnit(statements, unit, study.senders, [&](const CodedStatement &statement, qint64 counted) {
        const DimensionValues::Places places = m_values.of(statement);
        m_without += places.isEmpty() ? 1 : 0;
        for (const qint32 value : places)
            cells.add({value, 0}, counted);
    });
    QList<qsizetype> units(values().size());
    for (const auto &[cell, count] : cells.counts())
        units[cell.row] = count;
    for (const qint32 value : fullest(units, most)) {
        m_partOf[value] = qint32(m_parts.size());
        m_parts.push_back({value, units.at(value)});
    }
    m_leftOut = std::ranges::count_if(units, [](qsizetype each) { return each > 0; }) - qsizetype(m_parts.size());
}

DimensionValues::Places DivisionParts::of(const CodedStatement &statement) const
{
    DimensionValues::Places parts;
    for (const qint32 value : m_values.of(statement)) {
        if (m_partOf.at(value) >= 0)
            parts.append(m_partOf.at(value));
    }
    return parts;
}

Division dividedBy(const Dimension &dimension, const AnalysedStudy &study, const CodedStatements &statements,
    CountUnit unit, qsizetype most)
{
    const DivisionParts parts(dimension, study, statements, unit, most);
    Division division{parts.values(), {}, parts.leftOut(), parts.without()};
    for (const DivisionParts::Part &part : parts.parts())
        division.parts.push_back({part.value, {}, part.units});
    for (const CodedStatement &each : statements) {
        for (const qint32 part : parts.of(each))
            division.parts[size_t(part)].statements.push_back(each);
    }
    return division;
}

QList<qsizetype> foundInPart(const Dimension &dimension, const AnalysedStudy &study, const CodedStatements &statements,
    qint32 value, const std::function<QList<qsizetype>(const CodedStatements &part)> &find)
{
    const DimensionValues values(dimension, study);
    QList<qsizetype> places;
    CodedStatements part;
    for (size_t at = 0; at < statements.size(); ++at) {
        if (values.of(statements[at]).contains(value)) {
            places.append(qsizetype(at));
            part.push_back(statements[at]);
        }
    }
    QList<qsizetype> found;
    for (const qsizetype at : find(part))
        found.append(places.at(at));
    return found;
}

} // namespace Kodeks
