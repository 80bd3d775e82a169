// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

namespace Kodeks {

/// A letter's name with the last `folders` folders of its place before it: "Nordby/svar.txt".
[[nodiscard]] QString placedName(const QString &name, const QString &place, int folders);

/// Gives letters that are called alike as many of their folders, the same number each, as tell them apart. Those that
/// lie in one place keep their name.
void tellApart(QList<PreparedLetter> &letters);

} // namespace Kodeks
