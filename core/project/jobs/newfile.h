// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>

namespace Kodeks {

/// Makes a file as a whole or not at all: `make` makes it under another name in the same folder, and only when that has
/// succeeded it gets its own. Refuses to overwrite (Exists); NotFound where there is no such folder, Io where the file
/// cannot be put there. A failure leaves nothing behind.
[[nodiscard]] Result<> makeNewFile(const QString &path, const std::function<Result<>(const QString &part)> &make);

} // namespace Kodeks
