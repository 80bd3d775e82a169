// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dimension.h"

#include <functional>

namespace Kodeks {

/// Statements by what they have of a dimension: what is told once for each task or kind of sender.
struct Division
{
    struct Part
    {
        qint32 value = 0; ///< among the values
        CodedStatements statements;
        qsizetype units = 0;
    };

    QList<DimensionValues::Value> values; ///< all there are
    std::vector<Part> parts;    ///< that hold a statement, in the order of the values
    qsizetype leftOut = 0;      ///< values with a statement that have no part, since there were too many
    qsizetype without = 0;      ///< statements that have no value
};

/// Which values have a part, at most `most`: of more those with the most units. Tells of each statement which parts it
/// is in, and so takes no copy of any.
class DivisionParts
{
public:
    struct Part
    {
        qint32 value = 0; ///< among the values
        qsizetype units = 0;
    };

    DivisionParts(const Dimension &dimension, const AnalysedStudy &study, const CodedStatements &statements,
        CountUnit unit, qsizetype most);

    [[nodiscard]] const QList<DimensionValues::Value> &values() const { return m_values.values(); }
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; } ///< none empty, in the order of the values
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }
    [[nodiscard]] qsizetype without() const { return m_without; }
    /// Places among the parts, none twice.
    [[nodiscard]] DimensionValues::Places of(const CodedStatement &statement) const;

private:
    void count(const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, qsizetype most);

    DimensionValues m_values;
    std::vector<Part> m_parts;
    QList<qint32> m_partOf; ///< of each value; -1: none
    qsizetype m_leftOut = 0;
    qsizetype m_without = 0;
};

/// At most `most` parts: of more values those with the most units. A statement with several values is in each.
[[nodiscard]] Division dividedBy(const Dimension &dimension, const AnalysedStudy &study,
    const CodedStatements &statements, CountUnit unit, qsizetype most);

/// What is found among the statements that have a value, as places among all of them.
[[nodiscard]] QList<qsizetype> foundInPart(const Dimension &dimension, const AnalysedStudy &study,
    const CodedStatements &statements, qint32 value,
    const std::function<QList<qsizetype>(const CodedStatements &part)> &find);

} // namespace Kodeks
