// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/cooccurrence.h"

namespace Kodeks {

/// A cell or a margin of a cooccurrence(): places among its values.
struct CellPlace
{
    qint32 row = -1;    ///< -1: of any row, or none
    qint32 column = -1; ///< the same

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// The statements behind such a number, as places in `statements`, in the order of the letters and of where they stand:
/// those that have the row or the column and the other within reach; of a margin, those that have it.
[[nodiscard]] QList<qsizetype> statementsOf(const AnalysedStudy &study, const CodedStatements &statements,
    const CooccurrenceQuestion &question, CellPlace place);

/// Puts places of statements into the order of the letters and of where they stand.
void sortByPlace(QList<qsizetype> &places, const AnalysedStudy &study, const CodedStatements &statements);

} // namespace Kodeks
