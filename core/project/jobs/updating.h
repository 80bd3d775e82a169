// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QStringList>

namespace Kodeks {

/// Whether opening a project for writing changes its file first, which may take a while: it is of an older Kodeks, or
/// has lost the index of its search. False of what cannot be read or written, too.
[[nodiscard]] bool needsUpdate(const QString &path);

/// Brings such a project up to date; an older one with a copy of it as it was beside it. A sentence for each thing that
/// was put back (core/storage/checking/mending.h).
[[nodiscard]] Result<QStringList> bringUpToDate(const QString &path, const Progress &progress);

} // namespace Kodeks
