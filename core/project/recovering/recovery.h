// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/project/jobs/check.h"

#include <QStringList>

namespace Kodeks {

/// What was saved of a damaged project.
struct RecoveredProject
{
    CheckFindings findings = {}; ///< of the new project
    qint64 pages = 0;            ///< that the damaged file should have
    qint64 lostPages = 0;        ///< missing, or, in an encrypted file, not as they were written
    bool isJournalWhole = true;  ///< as it was; else what is left of it is chained anew
    QStringList lost = {};       ///< a sentence each; empty: nothing that one could see
    QStringList mended = {};     ///< what was lost and is there again, a sentence each
};

/// Saves what can be read of a damaged project (cut off, with changed bytes, half copied) into a new one, which is
/// searched, checked and used like any other, is encrypted if the damaged one is, and says in its journal what it is.
/// The damaged file is only read; a transaction that it has interrupted is taken back in a copy. Refuses to overwrite.
/// Damaged if nothing of it is a project; Cancelled if `progress` says no. Whatever fails leaves nothing behind.
[[nodiscard]] Result<RecoveredProject> recoverProject(
    const QString &damagedPath, const QString &newPath, const Progress &progress = {});

/// A free name for it beside the damaged one: "NAME recovered.kodeks", "NAME recovered 2.kodeks", …
[[nodiscard]] QString recoveredPathFor(const QString &damagedPath);

} // namespace Kodeks
