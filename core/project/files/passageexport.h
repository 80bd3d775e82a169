// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"

class QIODevice;

namespace Kodeks {

class Project;

/// Writes the passages as CSV: the columns of the contract, or with Form::PerCode one row per passage and code.
[[nodiscard]] Result<Exported> writePassageTable(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress);
/// Writes them as JSON: an array of objects with those columns.
[[nodiscard]] Result<Exported> writePassageObjects(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress);

} // namespace Kodeks
