// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// Makes a project for measuring: `letters` letters of about `characters` code points with `passages` passages in all,
/// by two coders, with the Oslo codebook. The same every time but for uuids and times.
void makeLargeProject(const QString &path, int letters, int characters, int passages);

} // namespace Kodeks
