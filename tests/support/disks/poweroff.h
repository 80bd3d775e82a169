// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/disks/testdisk.h"

#include <QMap>

namespace Kodeks {

/// The files that a disk may hold after the power went between two steps, by their names. Synced bytes are all there;
/// of what was written after the last sync of a file each step is there, or not, or some sectors of it are, or hold
/// noise, in whatever order they came; a name that was made or removed since its folder was last synced may be there or
/// not. After SQLite's own crash tests (https://www.sqlite.org/testing.html#crash_testing). `seed` chooses; 0: nothing
/// of what was not synced is there, 1: all of it.
[[nodiscard]] QMap<QString, QByteArray> filesAfterPowerOff(const QList<DiskStep> &steps, qsizetype done, quint32 seed);

/// What of a file has not been synced when the steps are over.
[[nodiscard]] bool hasUnsynced(const QList<DiskStep> &steps, const QString &name);

} // namespace Kodeks
