// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/analysing/analysisjob.h"

#include <functional>
#include <memory>

namespace Kodeks {

/// What all views are concluded from: what the passages of one selection and one filter say, and what is counted.
struct Concluded
{
    std::shared_ptr<const AnalysedStatements> read; ///< null: nothing yet
    CountUnit unit = CountUnit::Letter;
};

/// The statements behind a number, as places among Concluded::read's; may run in any thread.
using FindStatements = std::function<QList<qsizetype>(const AnalysedStatements &read)>;

/// A number that leads to its quotes.
struct ConcludedNumber
{
    QString title; ///< what it is the number of
    std::shared_ptr<const AnalysedStatements> read; ///< that it was counted from
    FindStatements find;
};

} // namespace Kodeks
