// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <optional>

namespace Kodeks {

/// Whether the words after the program's name are for the command line; otherwise they are for the window.
[[nodiscard]] bool isCommandLine(const QStringList &words);

/// Whether the command lays out pages and so needs a QGuiApplication, of any platform.
[[nodiscard]] bool needsFonts(const QStringList &words);

/// Carries out one command without a display and returns the program's exit code: 0 done, 1 failed, 2 wrong usage.
/// Needs a QCoreApplication, or what needsFonts() says.
[[nodiscard]] int runCommandLine(const QStringList &words);

} // namespace Kodeks
