// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"

class QIODevice;

namespace Kodeks {

class Project;

/// Writes an XLSX file with the sheets Passages (the columns of the CSV), Letters and Codebook, and Remarks if
/// something did not fit.
[[nodiscard]] Result<Exported> writeWorkbook(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress);

} // namespace Kodeks
