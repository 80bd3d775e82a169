// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/query/codedstatement.h"

#include <functional>

namespace Kodeks {

class Project;

/// What a scope holds, but for letters that do not count (Consultation::counts()), and what that was found of; all of
/// one moment.
struct AnalysedStatements
{
    ScopeFigures scope;
    AnalysedStudy study;
    CodedStatements statements; ///< in no order
};

/// What is asked of the study before its statements are read.
struct AnalysisOrder
{
    Scope scope;
    StatementParts parts = {};
    std::optional<CoderId> viewer = {}; ///< Project::viewer(): only what this coder sees
    std::function<Result<>(const AnalysedStudy &)> check = {}; ///< an error ends it
    Progress progress = {}; ///< of comparing letters, where campaigns count once
};

/// Where campaigns count once (Scope::campaigns), the letters of one are one letter of one sender (Senders), and of
/// what a coder has them say in the same codes the first alone is among the statements. Letters that do not count are
/// in no campaign.
///
/// Opens the project for itself, so it may run in any thread; reads no text (but for campaigns) and no quote. Errors:
/// those of readScope() and of `check`.
[[nodiscard]] Result<AnalysedStatements> analysedStatements(const QString &path, const AnalysisOrder &order);
/// The same of a project that is open for reading (core/project/steadily.h), with its eyes.
[[nodiscard]] Result<AnalysedStatements> analysedStatements(const Project &project, const AnalysisOrder &order);

} // namespace Kodeks
