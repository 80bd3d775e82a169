// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <functional>

namespace Kodeks {

/// What long work tells of itself and asks: called with steps done and steps in all (0 if unknown);
/// returning false asks the work to stop, leaving nothing half-done.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace Kodeks
