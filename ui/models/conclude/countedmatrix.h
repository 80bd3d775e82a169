// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/cellstatements.h"

#include <QSet>
#include <QStringList>

namespace Kodeks {

/// A matrix as it was counted, with the names of its rows and columns for people. A value.
struct CountedMatrix
{
    CooccurrenceQuestion question;
    Cooccurrence counts;
    QStringList rowNames;
    QStringList columnNames;

    /// Of a cell or a margin.
    [[nodiscard]] qsizetype count(CellPlace place) const;
};

/// May run in any thread.
[[nodiscard]] CountedMatrix countedMatrix(
    const AnalysedStudy &study, const CodedStatements &statements, const CooccurrenceQuestion &question);

/// The order of rows and columns; of a tree those that stand below the same thing are put in order among themselves.
enum class MatrixOrder {
    Codebook,
    Name,
    Total,   ///< the fullest first
    Likeness ///< like ones beside each other: core/analysis/clustering.h, by the angle between their counts
};

/// A row or a column as it is shown.
struct MatrixLine
{
    enum class Branch { None, Closed, Open };

    qint32 value = -1; ///< among the values; -1: the margin, which is the first line
    int depth = 0;
    Branch branch = Branch::None;

    friend bool operator==(const MatrixLine &, const MatrixLine &) = default;
};

/// Of more of them the fullest come first instead of like ones beside each other.
inline constexpr qsizetype mostLikened = 600;

/// The rows (or columns) that occur, without those below what is closed (by its id).
[[nodiscard]] QList<MatrixLine> matrixLines(
    const CountedMatrix &matrix, Qt::Orientation names, MatrixOrder order, const QSet<QString> &closed);

} // namespace Kodeks
