// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/ziparchive.h"

#include <QList>
#include <optional>

namespace Kodeks {

/// The entries a ZIP archive's central directory lists, folders too, at most one more than `most`; nothing where there
/// is no such directory or it is damaged. `offset` is where the entry's packed bytes begin, the local header skipped;
/// an entry that would reach beyond the archive makes the directory damaged.
[[nodiscard]] std::optional<QList<ZipEntry>> zipDirectory(QByteArrayView bytes, qsizetype most);

} // namespace Kodeks
