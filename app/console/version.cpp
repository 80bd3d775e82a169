// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/version.h"

namespace Kodeks {

QString versionText()
{
    return QStringLiteral(KODEKS_VERSION);
}

} // namespace Kodeks
