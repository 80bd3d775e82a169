// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// What systems put into archives and folders beside people's files: hidden files and folders, "__MACOSX",
/// "Thumbs.db".
[[nodiscard]] bool isSystemsOwn(const QString &name);

/// The name of an entry without "./" and doubled slashes.
[[nodiscard]] QString plainEntryName(const QString &name);

/// Whether a name leads out of its archive, or could be no file's name anywhere.
[[nodiscard]] bool isOddEntryName(const QString &name);

} // namespace Kodeks
