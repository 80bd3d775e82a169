// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// All that a project says, by uuid and without row ids, as lines of text: two copies that were brought together either
/// way must give the same.
[[nodiscard]] QString studyDump(const QString &projectPath);

} // namespace Kodeks
