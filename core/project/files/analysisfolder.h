// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"

namespace Kodeks {

class Project;

/// Writes a folder for analysis: the tables of analysisResources(), a datapackage.json that describes them and a
/// README.md. Whole or not at all; a folder that holds anything else is refused (writeFolderAtomically()).
[[nodiscard]] Result<Exported> writeAnalysisFolder(
    const Project &project, const QString &path, const PassageExport &options, const Progress &progress);

} // namespace Kodeks
