// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recovering/mendedreferences.h"
#include "core/storage/recovering/mendedtexts.h"
#include "core/storage/recovering/rewrittenrows.h"
#include "core/storage/recovering/savedjournal.h"

namespace Kodeks {

/// What was found of a damaged file, and what was done with it.
struct SavedProject
{
    quint32 pages = 0;     ///< that the file should have
    quint32 missing = 0;   ///< of these, behind its end
    quint32 unreadable = 0; ///< of those that are there, in an encrypted file: not as they were written
    bool hadHeader = true;
    int version = 0; ///< of its schema
    RewrittenTables rows = {};
    QMap<Table, qsizetype> fromJournal = {}; ///< rows that only the journal had, or had otherwise
    MendedReferences references = {};
    MendedTexts texts = {};
    MendedQuotes quotes = {};
    bool isJournalWhole = true; ///< each step fits the chain, as it was
    qsizetype lostEdits = 0;    ///< that were there and cannot be read
    qint64 lastEvent = 0;       ///< of the journal
    bool isNewProject = false;  ///< what tells copies of one project from others was lost
};

/// Saves what can be read of a damaged project into a new, empty file (no table in it, Mode::Create), which is then of
/// this program's schema and as `check` wants it. The damaged file is only read. Damaged if nothing of it is a project.
/// Cancelled if `progress` says no; the new file is then the caller's to remove, as after every failure.
[[nodiscard]] Result<SavedProject> saveInto(
    const QString &damagedPath, Connection &fresh, const Progress &progress = {});

} // namespace Kodeks
