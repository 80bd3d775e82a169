// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/comparedletters.h"
#include "core/agreement/report/componentreport.h"

namespace Kodeks {

/// The intervals of all figures of a report from the same resamples, by component and ratings: of letters, or of units,
/// those that nobody coded included. Errors as of bootstrap().
[[nodiscard]] Result<std::vector<std::vector<FigureIntervals>>> resampledIntervals(const ComparedLetters &compared,
    const std::vector<ComponentReport> &reports, bool overLetters, const BootstrapOptions &options,
    const Progress &progress);

} // namespace Kodeks
