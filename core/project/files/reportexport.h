// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"

class QIODevice;

namespace Kodeks {

class Project;

/// Writes a report for reading: letters with their passages marked and noted in the margin, passages by task, codebook.
[[nodiscard]] Result<Exported> writeHtmlReport(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress);
/// Writes passages by task as an OpenDocument text.
[[nodiscard]] Result<Exported> writeOdtReport(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress);

} // namespace Kodeks
