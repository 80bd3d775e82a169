// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/division.h"

#include "core/analysis/unitcells.h"

#include <algorithm>

namespace Kodeks {

namespace {

/// In how many units each value occurs.
QList<qsizetype> unitsOfValues(const std::vector<DimensionValues::Places> &placesOf, const CodedStatements &statements,
    UnitOf unitOf, qsizetype values)
{
    UnitCells cells;
    for (size_t at = 0; at < statements.size(); ++at) {
        for (const qint32 value : placesOf[at])
            cells.add({value, 0}, unitOf(statements[at]));
    }
    QList<qsizetype> units(values);
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
    std::vector<DimensionValues::Places> placesOf;
    placesOf.reserve(statements.size());
    for (const CodedStatement &each : statements) {
        placesOf.push_back(values.of(each));
        division.without += placesOf.back().isEmpty() ? 1 : 0;
    }
    const QList<qsizetype> units
        = unitsOfValues(placesOf, statements, UnitOf(unit, study.senders), division.values.size());
    QList<qint32> partOf(division.values.size(), -1);
    for (const qint32 value : fullest(units, most)) {
        partOf[value] = qint32(division.parts.size());
        division.parts.push_back({value, {}, units.at(value)});
    }
    division.leftOut
        = std::ranges::count_if(units, [](qsizetype count) { return count > 0; }) - qsizetype(division.parts.size());
    for (size_t at = 0; at < statements.size(); ++at) {
        for (const qint32 value : placesOf[at]) {
            if (partOf.at(value) >= 0)
                division.parts[size_t(partOf.at(value))].statements.push_back(statements[at]);
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
