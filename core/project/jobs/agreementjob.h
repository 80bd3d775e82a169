// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"

#include <optional>

namespace Kodeks {

/// Which part of a project to compare.
struct AgreementRequest
{
    QList<CoderId> coders;   ///< empty: all people who have passages, each with the first round, no consensus
    QList<LetterId> letters; ///< empty: those that `rule` says; else these, whoever has begun them
    Unit unit = Unit::Sentence;
    std::optional<CoderId> viewer = {}; ///< Project::viewer(): only letters that this coder has marked as done
    ChosenCodes codes = {};
    QList<Component> components = {}; ///< empty: all
    std::optional<BootstrapOptions> bootstrap = {}; ///< nothing: the instant intervals
    LetterRule rule = LetterRule::BegunByAll; ///< Shared holds of named letters too
    int level = 0; ///< of the task tree (core/agreement/passages/tasklevel.h); 0: tasks as they were given
    QString where = {}; ///< a query (core/project/asking/queriedcomparison.h); empty: every passage
};

/// Reads what the agreement report is computed from. Opens the project for itself, so it may run in any thread.
[[nodiscard]] Result<AgreementInput> agreementInput(
    const QString &projectPath, const AgreementRequest &request, const Progress &progress = {});

} // namespace Kodeks
