// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/pdfprogram.h"

#include "core/exchange/pdf/reading/pdfpages.h"

#include <QDataStream>
#include <QFile>
#include <csignal>
#include <new>
#include <sys/resource.h>

namespace Kodeks {

namespace {

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

/// What wants to write a file (fontconfig its cache) is told that it cannot, and goes on.
void limitThisProcess()
{
    std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): where that fails, the process ends as it would have
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, DocumentLimits::milliseconds / 1000);
#ifndef __SANITIZE_ADDRESS__ // which reserves far more than it uses
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
}

} // namespace

int runPdfProgram()
{
    limitThisProcess();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    PdfReading reading;
    try {
        reading = pdfReading(in.readAll());
    } catch (const std::bad_alloc &) {
        reading = {PdfReading::State::TooLong};
    }
    QDataStream stream(&out);
    stream << reading;
    return stream.status() == QDataStream::Ok && out.flush() ? 0 : 1;
}

} // namespace Kodeks
