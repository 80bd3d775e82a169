// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

namespace Kodeks {

/// A letter of two pages whose numbers are not in its text.
[[nodiscard]] inline PreparedLetter numberedLetter(const QString &name)
{
    PreparedLetter letter;
    letter.name = name;
    letter.whole = {QStringLiteral("Vi svarer.\nSide 1 av 2\n\fHilsen oss\nSide 2 av 2\n"), {},
        {{1, QStringLiteral("Side 1 av 2")}, {2, QStringLiteral("Side 2 av 2")}}, {}};
    return letter;
}

} // namespace Kodeks
