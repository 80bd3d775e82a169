// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// Waits until what a file holds, or which names a folder has, is on the disk. False if it cannot be told so.
[[nodiscard]] bool reachDisk(const QString &path);

/// Gives a whole file the name it is to have, which nobody has yet, and waits until the folder has it for good: after a
/// power cut it is there.
[[nodiscard]] bool giveName(const QString &part, const QString &path);

/// Removes a project that was not made whole, with the journal of SQLite beside it: one that stayed would be taken for
/// that of the next file of the name.
void removeUnfinished(const QString &path);

} // namespace Kodeks
