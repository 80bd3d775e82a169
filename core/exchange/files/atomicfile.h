// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

class QIODevice;

namespace Kodeks {

/// Writes a file as a whole or not at all: `write` fills (through writeAll(), which misses no short write) a temporary
/// file beside it, which takes its place once it is complete and on the disk. On any failure, also one that `write`
/// returns, what stood at `path` stands there still. Errors name the path: NotFound (no such folder), ReadOnly, Full,
/// Invalid (a folder, a pipe or a device stands there), Io.
[[nodiscard]] Result<> writeAtomically(const QString &path, const std::function<Result<>(QIODevice &)> &write);

} // namespace Kodeks
