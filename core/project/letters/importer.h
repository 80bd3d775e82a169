// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

namespace Kodeks {

class Project;

/// Puts prepared letters in as one edit: same texts are skipped, same names told apart by their folder or a
/// number ("Nordby/brev.txt", "brev (2).txt").
[[nodiscard]] Result<ImportReport> importLetters(Project &project, PreparedImport prepared);

} // namespace Kodeks
