// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// The names of nested groups as one text: "Helse / Eldre". A run of slashes that stands alone within a name gets one
/// more slash, so that splitGroupPath() gives back the same names.
[[nodiscard]] QString joinedGroupPath(const QStringList &names);

/// The names in a path, the outermost first; none for an empty path. A name that is only space stays one.
[[nodiscard]] QStringList splitGroupPath(const QString &path);

} // namespace Kodeks
