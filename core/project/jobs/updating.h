// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QString>

namespace Kodeks {

/// Whether a project is of an older Kodeks, so that opening it for writing changes its file first, which may take a
/// while. False of what cannot be read or written, too.
[[nodiscard]] bool isOlderProject(const QString &path);

/// Brings such a project up to date, with a copy of it as it was beside it (core/storage/migrator.h).
[[nodiscard]] Result<> bringUpToDate(const QString &path, const Progress &progress);

} // namespace Kodeks
