// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Kodeks {

/// The program's own icon of that name (resources/icons/NAME.svg), painted in the text colour of the application's
/// palette of the moment, paler where it is disabled. Null if there is none of the name.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace Kodeks
