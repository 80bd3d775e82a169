// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/division.h"

#include "core/analysis/unitcells.h"

#include <algorithm>

namespace Kodeks {

namespace {

/// In how many units each value occurs.
QList<qsizetype> unitsOfValues(
    const DimensionValues &values, const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit)
{
    UnitCells cells(values.values().size(), 1);
    forEachByUnit(statements, unit, study.senders, [&](const CodedStatement &statement, qint64 counted) {
        for (const qint32 value : values.of(statement))
            cells.add({value, 0}, counted);
    });
    QList<qsizetype> units(values.values().size());
    for (const auto &[cell, count] : cells.counts())
        units[cell.row] = count;
    return units;
}

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

Division dividedBy(const Dimension &dimension, const AnalysedStudy &study, const CodedStatements &statements,
    CountUnit unit, qsizetype most)
{
    const DimensionValues values(dimension, study);
    Division division{values.values(), {}, 0, 0};
    const QList<qsizetype> units = unitsOfValues(values, study, statements, unit);
    QList<qint32> partOf(division.values.size(), -1);
    for (const qint32 value : fullest(units, most)) {
        partOf[value] = qint32(division.parts.size());
        division.parts.push_back({value, {}, units.at(value)});
    }
    division.leftOut
        = std::ranges::count_if(units, [](qsizetype count) { return count > 0; }) - qsizetype(division.parts.size());
    for (const CodedStatement &each : statements) {
        const DimensionValues::Places places = values.of(each);
        division.without += places.isEmpty() ? 1 : 0;
        for (const qint32 value : places) {
            if (partOf.at(value) >= 0)
                division.parts[size_t(partOf.at(value))].statements.push_back(each);
        }
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
