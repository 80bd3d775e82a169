// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QStringList>

namespace Kodeks {

/// What an inspection of a project file found.
struct CheckFindings
{
    qsizetype letters = 0;
    qsizetype passages = 0;
    qsizetype edits = 0;
    QStringList problems; ///< one sentence each; empty: all is well
};

/// SQLite's own integrity check, foreign keys, the sha256 of every letter, every quote against its text, the search
/// index; of an older project what it has of these. Changes nothing. Opens the project for itself, so it may run in any
/// thread.
[[nodiscard]] Result<CheckFindings> checkProject(const QString &projectPath, const Progress &progress = {});

} // namespace Kodeks
