// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fuzz/fuzzing.h"

namespace Kodeks {

/// A table that says something of letters (CSV, XLSX, ODS), read, compared with a project's letters and now and then
/// taken, and taken back.
void tryLetterTable(QRandomGenerator &random, FuzzReport &report, QByteArray &input);

/// A table in which every row is an answer, read and made letters.
void tryAnswers(QRandomGenerator &random, FuzzReport &report, QByteArray &input);

} // namespace Kodeks
