// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/storage/journalchain.h"

#include <QStringList>

namespace Kodeks {

/// What an inspection of a project file found.
struct CheckFindings
{
    qsizetype letters = 0;
    qsizetype passages = 0;
    qsizetype edits = 0;
    std::optional<JournalChain::State> chain; ///< of the journal; nothing for an older project
    QStringList problems; ///< one sentence each; empty: all is well
};

/// SQLite's own integrity check, foreign keys, the sha256 of every letter, every quote against its text, the journal's
/// chain, the search index; of an older project what it has of these. Changes nothing. Opens the project for itself, so
/// it may run in any thread.
[[nodiscard]] Result<CheckFindings> checkProject(const QString &projectPath, const Progress &progress = {});

/// The step of the journal that a value of its chain (64 hexadecimal digits) was given to. Invalid for what is no such
/// value; NotFound where no step has it: the journal is not the one that the value was written down of.
[[nodiscard]] Result<JournalChain::Step> stepOfChain(const QString &projectPath, const QString &value);

} // namespace Kodeks
