// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanpages.h"

#include <chrono>

namespace Kodeks {

/// Bounds on what is done for one page.
struct ScanLimits
{
    static constexpr int seconds = 90; ///< of the processor's time
    static constexpr std::chrono::seconds wall{900}; ///< for a machine on which others want the processor as well
    static constexpr qint64 pixels = 40'000'000; ///< of a page: A3 at 400 dpi, in colour
    static constexpr int pages = 5000;
};

/// Answers each request by a process of its own, the program kodeks-scan, which has those limits and 1 GiB and writes
/// no file; so a page that harms it costs that page and no other. `jobs` run at once (0: as many as there are
/// processors). The program lies beside this one or in ../libexec/kodeks, or where KODEKS_SCAN_PROGRAM says, as tests
/// have it; NoProgram where it lies in none.
[[nodiscard]] Recogniser recogniserApart(int jobs = 0);

/// The same by the program that lies there.
[[nodiscard]] Recogniser recogniserBy(const QString &program, int jobs, std::chrono::milliseconds limit);

/// What kodeks-scan does: takes those limits upon itself, reads a request and a file from standard input and writes
/// its answer to standard output. Returns the exit code.
[[nodiscard]] int runScanProcess(const std::function<ScanAnswer(const QByteArray &, const ScanRequest &)> &answer);

} // namespace Kodeks
