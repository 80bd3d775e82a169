// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

class Project;

/// That something is kept out of sight, in the language of the window; both empty where all is seen.
struct SightWords
{
    QString mark; ///< "coded blind", behind a count
    QString meaning; ///< a whole sentence
};
[[nodiscard]] SightWords sightWords(const Project &project);

} // namespace Kodeks
