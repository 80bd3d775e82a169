// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Kodeks {

/// Makes a project for one coder to work in: the same letters and the same codebook (with the same uuids), blind and
/// locked as the original is, without the others, their passages and their history; it opens with that coder. A coder
/// of that name keeps uuid and passages; a new one gets a uuid that is the same in every such copy of the project. What
/// is coded there is brought back by merge.h. Refuses to overwrite.
[[nodiscard]] Result<> newCopyForCoder(const QString &projectPath, const QString &newPath, const QString &coderName);

} // namespace Kodeks
