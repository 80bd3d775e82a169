// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QSet>
#include <optional>

namespace Kodeks {

/// What of a project can be seen: everything, or, coded blind, a coder's own passages and all of the letters that this
/// coder has marked as done. A value.
struct Sight
{
    std::optional<CoderId>
        viewer; ///< nullopt: everything is seen; an invalid id (nobody in particular) sees no passage
    QSet<LetterId> done; ///< by the viewer

    [[nodiscard]] bool seesOthers(LetterId letter) const { return !viewer || done.contains(letter); }
    [[nodiscard]] bool sees(LetterId letter, CoderId coder) const
    {
        return seesOthers(letter) || (coder.isValid() && coder == *viewer);
    }

    friend bool operator==(const Sight &, const Sight &) = default;
};

} // namespace Kodeks
