// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ownabbreviations.h"
#include "core/project/jobs/hitplaces.h"

namespace Kodeks {

/// What stands around a hit, as it stands there.
struct HitSurroundings
{
    struct Stretch
    {
        QString before;
        QString after;

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    Stretch sentence; ///< from the first sentence that the hit touches to the last
    Stretch paragraph; ///< the same of paragraphs, which hold the sentence

    friend bool operator==(const HitSurroundings &, const HitSurroundings &) = default;
};

/// Reads them from the letter, opening the file for itself, so that it may run in any thread; nothing around a place
/// that the letter does not have. Sentences end by `abbreviations` as by Project::abbreviations().
[[nodiscard]] Result<HitSurroundings> hitSurroundings(
    const QString &projectPath, const HitPlace &hit, const OwnAbbreviations &abbreviations);

} // namespace Kodeks
