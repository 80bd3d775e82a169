// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/reliability.h"
#include "core/agreement/spans/unitizing.h"

#include <QJsonObject>

namespace Kodeks {

/// The documents that `kodeks reliability --json` and `kodeks unitizing --json` promise. A value that is not defined is
/// null, with the reason under "undefined": one sentence for reliability, by the names of the figures for unitizing.
[[nodiscard]] QJsonObject reliabilityJson(
    const ReliabilityData &data, const ReliabilityQuestion &question, const ReliabilityAnswer &answer);
[[nodiscard]] QJsonObject unitizingJson(const UnitizingReport &report);

/// The name of an interval's method in files: "gwet_t", "normal", "percentile_bootstrap"; empty for none.
[[nodiscard]] QString intervalMethodName(ConfidenceInterval::Method method);

} // namespace Kodeks
