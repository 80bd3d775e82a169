// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// Commands that keep a project and the names in it closed; each takes the words after its name and returns the
/// program's exit code.
[[nodiscard]] int encryptCommand(const QStringList &words);
[[nodiscard]] int decryptCommand(const QStringList &words);
[[nodiscard]] int changePassphraseCommand(const QStringList &words);
[[nodiscard]] int namesCommand(const QStringList &words);

} // namespace Kodeks
