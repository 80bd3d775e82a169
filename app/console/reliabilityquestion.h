// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dataoptions.h"
#include "core/agreement/figures/statistic.h"

namespace Kodeks {

/// What `kodeks reliability` is asked, and whether the standard error is the figure wanted ("gwet_ac1_se").
struct AskedReliability
{
    ReliabilityQuestion question;
    QStringList missing; ///< words that are no values
    bool errorOnly = false;
};

void addQuestionOptions(CommandParser &parser);
[[nodiscard]] OptionValue<AskedReliability> askedReliability(const CommandParser &parser);

} // namespace Kodeks
