// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

class Project;

/// What settings keep for the name of an attribute: the same for every spelling of it, another in every project, and
/// not the name itself, since nothing a project says may stand outside of its file.
[[nodiscard]] QString attributeDigest(const Project &project, const QString &name);

} // namespace Kodeks
