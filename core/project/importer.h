// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/project/edits.h"

#include <QStringList>

namespace Kodeks {

class Project;
struct ReadLetter;

/// What became of each file that was to be imported.
struct ImportReport
{
    struct Refusal
    {
        QString file;
        QString reason;
    };

    QStringList imported;          ///< letter names
    QStringList skipped;           ///< files whose text the project (or an earlier file) has already
    QList<Refusal> refused;
};

/// A letter that has been read, with its facts and sections found in its text.
[[nodiscard]] NewLetter understoodLetter(ReadLetter read);

/// The letters found below `paths`, read and understood, before they go in.
struct PreparedImport
{
    QList<NewLetter> letters;
    ImportReport report; ///< refused so far
};

/// Reads files and folders (recursively), on as many threads as there are cores (or `jobs`, if not 0). Touches no project,
/// so it may run in any thread. Cancelled only if `progress` asks for it.
[[nodiscard]] Result<PreparedImport> prepareImport(const QStringList &paths, int jobs = 0, const Progress &progress = {});

/// Puts prepared letters in as one edit: same texts are skipped, same names made different ("brev (2).txt").
[[nodiscard]] Result<ImportReport> importLetters(Project &project, PreparedImport prepared);

} // namespace Kodeks
