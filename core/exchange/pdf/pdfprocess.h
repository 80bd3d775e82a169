// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfreading.h"

#include <chrono>

namespace Kodeks {

/// Reads a document in a process of its own, the program kodeks-pdf, which has only DocumentLimits::milliseconds of the
/// processor's time and 1 GiB, and writes no file. It lies beside this program or in ../libexec/kodeks; NoProgram where
/// it lies in neither.
[[nodiscard]] PdfReading pdfReadingApart(const QByteArray &pdf);

/// From now on pdfReadingApart() has documents read in this process by that function (pdfReading()), whatever that does
/// to it: for tests and fuzzers. Null: apart again. Not while documents are being read.
void readPdfsHere(PdfReading (*read)(const QByteArray &pdf));

/// The same by the program that lies there. TooLong if it has not answered after `limit` on the wall's clock, which
/// ends one that waits for ever; NotStarted if the process could not be made.
[[nodiscard]] PdfReading pdfReadingBy(const QString &program, const QByteArray &pdf, std::chrono::milliseconds limit);

} // namespace Kodeks
