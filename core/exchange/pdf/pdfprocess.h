// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfreading.h"

#include <QString>
#include <chrono>
#include <memory>

namespace Kodeks {

class LimitedProcess;

/// A process of kodeks-pdf, which is asked for one document after the other and reads each in a child of its own. It is
/// started by the first, and again by the next if it ended or was ended. To be used in one thread.
class PdfProcess
{
public:
    /// `limit`: how long one document may take on the wall's clock, which ends one that waits for ever.
    PdfProcess(QString program, std::chrono::milliseconds limit);
    ~PdfProcess();
    Q_DISABLE_COPY_MOVE(PdfProcess)

    /// TooLong if it does not answer in time; NotStarted if the process could not be made.
    [[nodiscard]] PdfReading read(const QByteArray &pdf);

    [[nodiscard]] const QString &program() const { return m_program; }

private:
    [[nodiscard]] PdfReading ended();

    QString m_program;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<LimitedProcess> m_process;
};

/// Reads a document in a process of its own, a child of the program kodeks-pdf, which has only
/// DocumentLimits::milliseconds of the processor's time and 1 GiB, and writes no file. The program lies beside this one
/// or in ../libexec/kodeks; NoProgram where it lies in neither. Each thread has a PdfProcess for as long as it lives.
[[nodiscard]] PdfReading pdfReadingApart(const QByteArray &pdf);

/// From now on pdfReadingApart() has documents read in this process by that function (pdfReading()), whatever that does
/// to it: for tests and fuzzers. Null: apart again. Not while documents are being read.
void readPdfsHere(PdfReading (*read)(const QByteArray &pdf));

} // namespace Kodeks
