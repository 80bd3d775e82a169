// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"

namespace Kodeks {

/// Each takes the words after its name and returns the program's exit code.
[[nodiscard]] int newCommand(const QStringList &words);
[[nodiscard]] int sampleCommand(const QStringList &words);
[[nodiscard]] int importCommand(const QStringList &words);
[[nodiscard]] int importPassagesCommand(const QStringList &words);
[[nodiscard]] int importFactsCommand(const QStringList &words);
[[nodiscard]] int importProposalCommand(const QStringList &words);
[[nodiscard]] int importDecisionsCommand(const QStringList &words);
[[nodiscard]] int importStandingCommand(const QStringList &words);
[[nodiscard]] int importAnswersCommand(const QStringList &words);
[[nodiscard]] int importAskedCommand(const QStringList &words);
[[nodiscard]] int importNumberWordsCommand(const QStringList &words);
[[nodiscard]] int acceptCommand(const QStringList &words);
[[nodiscard]] int exportCommand(const QStringList &words, const PagePrinter &print);
[[nodiscard]] int codebookCommand(const QStringList &words);
[[nodiscard]] int abbreviationsCommand(const QStringList &words);
[[nodiscard]] int listCommand(const QStringList &words);
[[nodiscard]] int queryCommand(const QStringList &words);
[[nodiscard]] int searchCommand(const QStringList &words);
[[nodiscard]] int agreementCommand(const QStringList &words, const PagePrinter &print);
[[nodiscard]] int copyForCoderCommand(const QStringList &words);
[[nodiscard]] int backupCommand(const QStringList &words);
[[nodiscard]] int contentsCommand(const QStringList &words);
[[nodiscard]] int recoverCommand(const QStringList &words);
[[nodiscard]] int restoreCommand(const QStringList &words);
[[nodiscard]] int historyCommand(const QStringList &words, const PagePrinter &print);
[[nodiscard]] int mergeCommand(const QStringList &words);
[[nodiscard]] int reliabilityCommand(const QStringList &words);
[[nodiscard]] int unitizingCommand(const QStringList &words);
[[nodiscard]] int checkCommand(const QStringList &words);
[[nodiscard]] int transfersCommand(const QStringList &words);
[[nodiscard]] int positionsCommand(const QStringList &words);
[[nodiscard]] int cooccurrenceCommand(const QStringList &words);
[[nodiscard]] int networkCommand(const QStringList &words);
[[nodiscard]] int answersCommand(const QStringList &words);
[[nodiscard]] int changesCommand(const QStringList &words);
[[nodiscard]] int campaignsCommand(const QStringList &words);
[[nodiscard]] int coverageCommand(const QStringList &words);
[[nodiscard]] int cuesCommand(const QStringList &words);
[[nodiscard]] int roundsCommand(const QStringList &words);
[[nodiscard]] int trainingCommand(const QStringList &words);
[[nodiscard]] int copyOverCommand(const QStringList &words);
[[nodiscard]] int suggestCommand(const QStringList &words);
[[nodiscard]] int summaryCommand(const QStringList &words, const PagePrinter &print);

} // namespace Kodeks
