// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

namespace Kodeks {

/// A letter's name with the last `folders` folders of its place before it: "Nordby/svar.txt".
[[nodiscard]] QString placedName(const QString &name, const QString &place, int folders);

/// The folder that all the folders named, and those of the files named, lie in.
[[nodiscard]] QString commonFolder(const QStringList &paths);

/// Writes down, where that is not done yet, what file letters came from: its name, and its folder from `base` on.
void keepSources(QList<PreparedLetter> &letters, const QString &base);

/// Gives letters that are called alike as many of their folders, the same number each, as tell them apart. Those that
/// lie in one place keep their name.
void tellApart(QList<PreparedLetter> &letters);

} // namespace Kodeks
