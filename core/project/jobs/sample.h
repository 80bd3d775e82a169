// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Kodeks {

/// Makes the Oslo 2024 sample project at `path` (refusing to overwrite): five letters, the codebook, and the two
/// example codings of "Coder A" and "Coder B", read from the folder `sampleFolder` (":/kodeks/sample"). Its journal
/// tells how it was made; there is nothing to undo.
[[nodiscard]] Result<> makeSampleProject(const QString &path, const QString &sampleFolder);

} // namespace Kodeks
