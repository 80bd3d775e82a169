// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

namespace Kodeks {

/// Opens a project to change it. One of an older Kodeks is brought up to date first, and how far that is is shown.
[[nodiscard]] Result<std::unique_ptr<Project>> openToChange(const QString &path);

} // namespace Kodeks
