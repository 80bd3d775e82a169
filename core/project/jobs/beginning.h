// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/codebooks/codebookfile.h"

#include <memory>

namespace Kodeks {

class Project;

/// The codebook that a new project may begin with: of a file (readCodebookFile) or of another project, which is read
/// only. Errors are one sentence with the file.
[[nodiscard]] Result<ReadCodebook> codebookToBeginWith(const QString &path);

/// Makes a project with that codebook, which undo does not take away. Without a title it has the codebook's, else the
/// file's name. An existing file is never overwritten; on failure there is no file.
[[nodiscard]] Result<std::unique_ptr<Project>> beginProject(
    const QString &path, const QString &title, const Codebook &codebook);

} // namespace Kodeks
