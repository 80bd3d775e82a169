// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Kodeks {

/// What kodeks-pdf does: takes the limits of pdfReadingApart() upon itself, reads a document from standard input and
/// writes what it found to standard output. Returns the exit code.
[[nodiscard]] int runPdfProgram();

} // namespace Kodeks
