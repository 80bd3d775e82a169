// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"

namespace Kodeks {

/// Neighbouring units of one letter.
struct AgreementPlace
{
    LetterId letter;
    TextRange range;

    friend bool operator==(const AgreementPlace &, const AgreementPlace &) = default;
};

/// Units to which the first coder gave the code of the row and the second that of the column.
struct ConfusionCell
{
    qsizetype row = 0;
    qsizetype column = 0;
    qint64 units = 0;
    QList<AgreementPlace> places; ///< in order; none where neither coded

    friend bool operator==(const ConfusionCell &, const ConfusionCell &) = default;
};

/// Which codes two coders take for one another, over all units. Where a coder gave a unit several codes, codes that
/// both gave stand on the diagonal, and each of the first one's other codes against each of the second one's other
/// codes, or against "not coded" if there is none; so one unit may be in several cells.
struct ConfusionMatrix
{
    Component component = Component::Task; ///< Task or Direction
    qsizetype first = 0;                   ///< the coders' places in the report
    qsizetype second = 1;
    QStringList ids;            ///< of the codes that at least one of the two gave, in the codebook's order
    QStringList names;
    QList<ConfusionCell> cells; ///< those with units, by row and column; the index ids.size() is "not coded"

    [[nodiscard]] qsizetype notCoded() const { return ids.size(); }
    /// The cell, or null where there are no such units.
    [[nodiscard]] const ConfusionCell *cell(qsizetype row, qsizetype column) const;

    friend bool operator==(const ConfusionMatrix &, const ConfusionMatrix &) = default;
};

} // namespace Kodeks
