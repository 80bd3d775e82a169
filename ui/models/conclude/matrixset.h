// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/countedmatrix.h"

#include <QJsonArray>
#include <memory>
#include <optional>

namespace Kodeks {

/// Of more values than that a matrix is not divided: those with fewest units are left out.
inline constexpr qsizetype mostSmallMatrices = 60;

/// A matrix and, where it is divided, one for each value of a third dimension. A value.
struct MatrixSet
{
    struct Part
    {
        QString name;
        qint32 value = 0; ///< among those of the dimension
        std::shared_ptr<const CountedMatrix> matrix; ///< with the same values as the whole one
    };

    std::shared_ptr<const CountedMatrix> whole;
    std::optional<Dimension> by = {};
    QList<Part> parts = {};
    qsizetype leftOut = 0; ///< values of the third dimension
    qsizetype without = 0; ///< passages that have none of them

    /// Of all cells of the parts.
    [[nodiscard]] qsizetype largest() const;
};

/// May run in any thread. A part counts the passages that have its value, and no others.
[[nodiscard]] MatrixSet matrixSet(const AnalysedStudy &study, const CodedStatements &statements,
    const CooccurrenceQuestion &question, const std::optional<Dimension> &by);

/// [{"value", "cells", "rows", "columns"}], each as core/analysis/pages/cooccurrencepages.h has it.
[[nodiscard]] QJsonArray matrixPartsJson(const MatrixSet &set);

} // namespace Kodeks
