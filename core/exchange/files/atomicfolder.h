// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

class QDir;

namespace Kodeks {

/// Writes a folder as a whole or not at all: `write` fills an empty folder, which takes its place at `path` once it is
/// complete. A folder that stands there is replaced if it is empty or `isOurs` says that nothing in it is anybody
/// else's; on any failure it stands there still. Errors: Exists (it holds other things), Invalid (a file stands there),
/// NotFound (no folder to make it in), ReadOnly, Io, and what `write` returns.
[[nodiscard]] Result<> writeFolderAtomically(const QString &path, const std::function<bool(const QDir &)> &isOurs,
    const std::function<Result<>(const QDir &)> &write);

} // namespace Kodeks
