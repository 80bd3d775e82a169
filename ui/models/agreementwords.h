// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"

namespace Kodeks {

/// Words for the parts of an agreement report, in the language of the window.
namespace Display {

/// "Sentence".
[[nodiscard]] QString unit(Unit unit);
/// "412 sentences".
[[nodiscard]] QString unitCount(Unit unit, qint64 count);
/// "Task".
[[nodiscard]] QString component(Component component);
/// A figure with three decimals, or “undefined”.
[[nodiscard]] QString coefficient(const Coefficient &coefficient);
/// "87.3 %", or “undefined”.
[[nodiscard]] QString percent(const Coefficient &coefficient);
/// What a coder gave to a place: the names of the codes or “none”; for Passage “coded” or “not coded”.
[[nodiscard]] QString agreementValue(const AgreementValue &value, Component component);
/// "Coder A, Coder B".
[[nodiscard]] QString coderNames(const QList<Coder> &coders);

} // namespace Display

} // namespace Kodeks
