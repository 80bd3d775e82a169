// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Kodeks {

/// What kodeks-pdf does: reads documents from standard input, one after the other, and says of each on standard output
/// what it found, in the form of PdfConversation, until there are no more. Each is read in a child that takes the
/// limits of pdfReadingApart() upon itself and sees no other document; the libraries, their fonts and the dictionaries
/// that a document has asked for are loaded once. Returns the exit code.
[[nodiscard]] int runPdfProgram();

} // namespace Kodeks
