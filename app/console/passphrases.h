// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passphrase.h"
#include "core/base/result.h"

#include <QStringList>
#include <optional>

namespace Kodeks {

/// Passphrases on the command line: from files, from a variable of the environment, or from a terminal without echo;
/// never from the command's words, which every user of the machine can read.
namespace Passphrases {

/// The variable is taken out of the environment, so that no program that is started later has it.
[[nodiscard]] Result<std::optional<Secret>> fromFileOrVariable(const QString &file, const char *variable);
/// Asks on the terminal; nothing where there is none, or where nothing was typed.
[[nodiscard]] std::optional<Secret> typed(const QString &question);
[[nodiscard]] bool onTerminal();

} // namespace Passphrases

/// Lets the program into those of some files that are encrypted projects, with the first of `passphraseFiles` that is
/// right, the variable KODEKS_PASSPHRASE, or what is typed (three tries). The exit code if one cannot be opened so,
/// which has been said; nothing if all can.
[[nodiscard]] std::optional<int> unlockProjects(const QStringList &paths, const QStringList &passphraseFiles);

} // namespace Kodeks
