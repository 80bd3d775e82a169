// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"

namespace Kodeks {

/// Whether it names a command, one that is only promised too.
[[nodiscard]] bool isCommand(const QString &word);

/// Whether the words after the program's name (StartWords::words) open the window: none, a project that is there, or a
/// word of startingAction().
[[nodiscard]] bool opensWindow(const QStringList &words);

/// The action that the window begins with ("project.new"), where that is all that the words say; else empty.
[[nodiscard]] QString startingAction(const QStringList &words);

/// Whether the words ask for a picture of the window.
[[nodiscard]] bool wantsPicture(const QStringList &words);

/// Whether the words may be a command that prints pages, which are laid out with fonts.
[[nodiscard]] bool printsPages(const QStringList &words);

/// Runs the command, or says what is wrong with words that neither are one nor open the window; returns the exit code.
/// `print` prints pages.
[[nodiscard]] int runCommandLine(const QStringList &words, const PagePrinter &print);

} // namespace Kodeks
