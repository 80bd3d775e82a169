// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QStringList>

namespace Kodeks {

class Connection;

/// Brings the file up to date (core/storage/migrator.h) and puts back what it has lost on its way through another
/// program. A sentence for each thing that was put back. Cancelled if `progress` says no: what was done stays, and
/// nothing is half-done. An index that cannot be made is none of the project's failures: it is searched without.
[[nodiscard]] Result<QStringList> bringIntoOrder(Connection &connection, const Progress &progress = {});

} // namespace Kodeks
