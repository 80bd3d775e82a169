// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Kodeks {

/// Prints all passages of a project: columns separated by tabs, or an array of objects whose members stand in
/// alphabetical order, as QJsonDocument indents it. They are of one moment and never all in memory.
[[nodiscard]] Result<> printPassages(const QString &projectPath, bool asJson);

} // namespace Kodeks
