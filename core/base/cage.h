// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace Kodeks {

/// What the system has kept a process from.
struct Cage
{
    bool files = false; ///< Landlock (Linux 5.13): opens nothing outside the folders that are named
    bool calls = false; ///< seccomp: no network, no other program, no look into other processes
};

/// Where programs, fonts and dictionaries are installed, by the system and by the user; folders that are not there may
/// be among them.
[[nodiscard]] QByteArrayList installedFolders();

/// Shuts this process off, for good, with all that it begins: it reads files below these folders alone, writes, makes
/// and removes none, reaches no network and begins no other program. What is open stays so. For a program that reads a
/// document apart, before it does. What the system does not have stays undone, and is told.
Cage cageThisProcess(const QByteArrayList &readable);

} // namespace Kodeks
