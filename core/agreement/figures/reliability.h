// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/statistic.h"
#include "core/agreement/intervals/bootstrap.h"
#include "core/agreement/numbers/coefficients.h"

namespace Kodeks {

/// Reliability data with the names of the coders, one per column.
struct ReliabilityData
{
    QStringList coders;
    Ratings ratings{0};
    QStringList remarks = {}; ///< on the data as they were read: translated, whole sentences
};

/// The figure asked for, with all that must be said with it.
struct ReliabilityAnswer
{
    Coefficient value;
    Coefficient standardError;
    ConfidenceInterval interval;
    qint64 units = 0;    ///< that at least one coder gave a value
    qint64 pairable = 0; ///< that two or more did
    QStringList notes;   ///< translated sentences, what to bear in mind; the data's remarks first
};

/// Answers with the instant interval (Student's t with Gwet's standard errors, the normal one with large-sample ones)
/// or, with options, that of a bootstrap. Errors are those of Measure::prepare() and bootstrap(); what is undefined is
/// said in the answer.
[[nodiscard]] Result<ReliabilityAnswer> reliability(const ReliabilityData &data, const ReliabilityQuestion &question,
    const std::optional<BootstrapOptions> &options = {}, const Progress &progress = {});

} // namespace Kodeks
