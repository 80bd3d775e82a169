// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Kodeks {

/// The name of a VFS for connections that read (SQLite: "The SQLite OS Interface or VFS"). It is the system's own, but
/// where one page after another is asked for it reads many at once and hands them out: to read all texts so takes half
/// the time of asking the system for each page. What was read ahead counts only while the file is locked for reading,
/// in which time nobody writes. Nothing is mapped into memory, so a file that somebody cuts short is an error and no
/// signal. Empty, which is the system's own, where it cannot be had. Not before SQLite's settings were made.
[[nodiscard]] const char *readAheadVfs();

} // namespace Kodeks
