// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/passages/passagerow.h"

namespace Kodeks {

/// The part of a report that has the passages of one task.
struct TaskPassages
{
    QString taskId;  ///< as PassageRow has it; empty: those without a task
    QString heading; ///< the task's path; translated where there is no task
    QString definition;
    qsizetype passages = 0;
};

/// The tasks that passages have, in the codebook's order, those without a task last. `passages`: how many each id has.
[[nodiscard]] QList<TaskPassages> passagesByTask(QHash<QString, qsizetype> passages, const Codebook &codebook);

/// What people call a direction of that name: a transfer as it is, another by the word of their language.
[[nodiscard]] QString directionText(const QString &name);
/// Its text between quotation marks.
[[nodiscard]] QString passageQuote(const PassageRow &row);
/// "Oslo kommune, 2024-09-17, brev.txt": where a passage stands.
[[nodiscard]] QString passageSource(const PassageRow &row);
/// "etat → bydel · Nærhet til innbyggeren · sure": what it says beside its task; translated, empty if nothing.
[[nodiscard]] QString passageStatement(const PassageRow &row);

} // namespace Kodeks
