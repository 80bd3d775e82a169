// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/foreign/foreignfile.h"

#include <QHash>

namespace Kodeks {

// What QualCoder, which began as RQDA did, and RQDA keep alike; each says it in SQL of its own.

/// Rows: text, code, start, end, quote, coder, memo, time. Those of other texts are passed over.
void addForeignMarks(ForeignFile &file, ForeignStudy &study, const char *sql);
/// Rows: text, what was noted, coder.
void addForeignNotes(ForeignFile &file, ForeignStudy &study, const char *sql);
/// Rows: title, entry, coder; of the project.
void addForeignJournal(ForeignFile &file, ForeignStudy &study, const char *sql);
/// Rows: case, name, memo; and case, text.
void addForeignCases(ForeignFile &file, ForeignStudy &study, const char *sql, const char *texts);

} // namespace Kodeks
