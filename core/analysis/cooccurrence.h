// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/division.h"
#include "core/analysis/unitcells.h"

namespace Kodeks {

/// How near two things are said that occur together.
enum class Within {
    Passage, ///< in one
    Overlap, ///< in two passages of one coder in one letter that share at least one character
    Letter   ///< in one letter, whoever has coded it
};

/// "passage", "overlap", "letter", in the order of Within.
[[nodiscard]] QStringList withinWords();

struct CooccurrenceQuestion
{
    Dimension rows;
    Dimension columns;
    Within within = Within::Passage;
    CountUnit unit = CountUnit::Letter;
    bool rollUp = false; ///< groups of tasks count with the tasks below them, each unit once

    [[nodiscard]] bool isOfOneDimension() const { return rows == columns; }
    friend bool operator==(const CooccurrenceQuestion &, const CooccurrenceQuestion &) = default;
};

/// In how many units things occur together. A passage is counted where it has the row's and the column's is within
/// reach; where rows and columns are the same, where it has either and the other is within reach (there a task and what
/// it stands below are no pair).
struct Cooccurrence
{
    QList<DimensionValues::Value> rowValues; ///< all there are
    QList<DimensionValues::Value> columnValues; ///< all there are
    QList<CellCount> cells; ///< by row and column, no zeros; of equal dimensions with the row before the column
    QList<qsizetype> rows; ///< in how many units each occurs at all
    QList<qsizetype> columns;
    qsizetype units = 0; ///< all there are, whatever they say

    /// The count of a cell, by places among the values; of equal dimensions in either order.
    [[nodiscard]] qsizetype count(qint32 row, qint32 column, bool isOfOneDimension) const;
};

[[nodiscard]] Cooccurrence cooccurrence(
    const AnalysedStudy &study, const CodedStatements &statements, const CooccurrenceQuestion &question);

/// The same of the statements of each part, in the order of the parts.
[[nodiscard]] std::vector<Cooccurrence> cooccurrences(const AnalysedStudy &study, const CodedStatements &statements,
    const CooccurrenceQuestion &question, const DivisionParts &parts);

} // namespace Kodeks
