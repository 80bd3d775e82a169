// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/scopeoptions.h"
#include "core/analysis/pages/analysistable.h"

#include <QJsonObject>

namespace Kodeks {

/// Adds the word PROJECT and the options that every analysis has: those of the scope, --json and --csv.
void addAnalysisOptions(CommandParser &parser);
/// Reads the words; the scope, or the exit code if the command is over already (help shown, wrong usage said).
[[nodiscard]] OptionValue<Scope> analysisAsked(CommandParser &parser, const QStringList &words);

/// The same of an analysis that counts units, with --campaigns.
void addCountingOptions(CommandParser &parser);
[[nodiscard]] OptionValue<Scope> countingAsked(CommandParser &parser, const QStringList &words);

/// What an analysis has to tell.
struct Analysis
{
    ScopeFigures scope;
    QJsonObject json; ///< without the members of the scope
    AnalysisTable table;
    QList<AnalysisTable> shown; ///< for reading, columns separated by tabs
};

/// "Coder A, Coder B · where: … · unit: letter · 5 of 5 letters · 239 passages".
[[nodiscard]] QString scopeLine(const ScopeFigures &figures);
/// The table into the file of --csv, the document of --json (or, where neither is asked, what is shown) to standard
/// output; returns the exit code.
[[nodiscard]] int writeAnalysis(const CommandParser &parser, const Analysis &analysis);

} // namespace Kodeks
