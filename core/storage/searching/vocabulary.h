// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace Kodeks {

/// The words of all texts that begin so, folded, in order: by the index (fts5vocab), or from the texts where a file has
/// lost it. Words of texts that no letter has any more may be among them. Stops with Cancelled if `progress` says so.
[[nodiscard]] Result<QStringList> wordsThatBegin(
    Connection &connection, const QString &beginning, const Progress &progress = {});

} // namespace Kodeks
