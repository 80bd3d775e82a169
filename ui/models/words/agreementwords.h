// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// Words for the parts of an agreement report, in the language of the window.
namespace Display {

/// "Sentence".
[[nodiscard]] QString unit(Unit unit);
/// "412 sentences".
[[nodiscard]] QString unitCount(Unit unit, qint64 count);
/// "Task".
[[nodiscard]] QString component(Component component);
/// "Not found".
[[nodiscard]] QString differenceKind(DifferenceKind kind);
/// What such a difference is, a whole sentence.
[[nodiscard]] QString differenceMeaning(DifferenceKind kind);
/// A figure with three decimals, or “undefined”.
[[nodiscard]] QString coefficient(const Coefficient &coefficient);
/// "87.3 %", or “undefined”.
[[nodiscard]] QString percent(const Coefficient &coefficient);
/// "0.612 [0.551, 0.673]": the figure and its interval where it has one; a share is written in percent.
[[nodiscard]] QString withInterval(
    const Coefficient &coefficient, const ConfidenceInterval &interval, bool share = false);
/// "95% interval 0.551 to 0.673, percentile bootstrap, 1,000 resamples, seed 1"; empty where there is none.
[[nodiscard]] QString intervalMeaning(const ConfidenceInterval &interval);
/// "95% intervals: bootstrap over sentences, 1,000 resamples, seed 1".
[[nodiscard]] QString intervalBasis(const AgreementReport &report);
/// The name of a code of the report, or several with commas between; directions that are no transfers in the language
/// of the window.
[[nodiscard]] QString codeName(Component component, const QString &name);
/// What a coder gave to a place: the names of the codes or “none”; for Passage “coded” or “not coded”.
[[nodiscard]] QString agreementValue(const AgreementValue &value, Component component);
/// "Coder A, Coder B".
[[nodiscard]] QString coderNames(const QList<Coder> &coders);

} // namespace Display

} // namespace Kodeks
