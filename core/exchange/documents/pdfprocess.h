// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/documents/pdfpages.h"

namespace Kodeks {

/// Reads a document in a process of its own, the program kodeks-pdf, which has only DocumentLimits::milliseconds of the
/// processor's time and 1 GiB, and writes no file. Where that program lies neither beside this one nor in
/// ../libexec/kodeks (as with tests), it is read here. NotStarted if the process could not be made.
[[nodiscard]] PdfPages pdfPagesApart(const QByteArray &pdf);

/// What kodeks-pdf does: takes those limits upon itself, reads a document from standard input and writes its pages to
/// standard output. Returns the exit code.
[[nodiscard]] int runPdfProcess();

} // namespace Kodeks
