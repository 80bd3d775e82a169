// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/mergeplan.h"

#include <QJsonObject>
#include <QStringList>

namespace Kodeks {

/// What bringing projects in does, as the JSON document of `kodeks merge`: all together, and each under "projects".
[[nodiscard]] QJsonObject mergeJson(const QList<MergePlan> &plans, bool dryRun);

/// The same for people, line by line.
[[nodiscard]] QStringList mergeLines(const MergePlan &plan);

} // namespace Kodeks
