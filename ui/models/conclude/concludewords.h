// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/cooccurrence.h"
#include "core/query/scope.h"

#include <QStringList>

namespace Kodeks {

/// Words for what is concluded, in the language of the window.
namespace Display {

/// "Task", "@Type" …
[[nodiscard]] QString dimension(const Dimension &dimension);
/// "In one passage" …
[[nodiscard]] QString within(Within within);
/// "Letters" …
[[nodiscard]] QString countUnit(CountUnit unit);
/// "3 letters".
[[nodiscard]] QString unitCount(CountUnit unit, qsizetype count);
/// "60 %".
[[nodiscard]] QString share(double share);
/// A sender's name; of a letter without a sender, what the window calls the letter.
[[nodiscard]] QString sender(const AnalysedStudy &study, qsizetype sender);
/// The names of values for people: directions in the language of the window, attributes as they are.
[[nodiscard]] QStringList valueNames(
    const Dimension &dimension, const QList<DimensionValues::Value> &values, const AnalysedStudy &study);
/// What a figure was counted of: unit, filter, coders or consensus, letters in and left out.
[[nodiscard]] QString scopeCaption(const ScopeFigures &figures, const QList<Coder> &coders, CountUnit unit);
/// Of what is divided by a dimension: values beyond those that are shown, and passages that have none. Sentences.
[[nodiscard]] QStringList leftOutOfDivision(qsizetype values, qsizetype passages);
/// Why totals are not the sums of what stands beside them.
[[nodiscard]] QString whyNotSums(CountUnit unit);

} // namespace Display

} // namespace Kodeks
