// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QSet>
#include <optional>

namespace Kodeks {

/// What of a project can be seen: everything, or a coder's own passages and those of others that are not kept from this
/// coder. Coded blind, all but the letters that the coder has marked as done are; while a round is under way, some
/// coders are everywhere. A value.
struct Sight
{
    std::optional<CoderId>
        viewer; ///< nullopt: everything is seen; an invalid id (nobody in particular) sees no passage
    QSet<LetterId> done; ///< by the viewer
    bool blind = true; ///< others are seen in the letters that are done alone
    QSet<CoderId> hidden = {}; ///< who are seen nowhere

    [[nodiscard]] bool seesOthers(LetterId letter) const { return !viewer || !blind || done.contains(letter); }
    [[nodiscard]] bool sees(LetterId letter, CoderId coder) const
    {
        return !viewer || (coder.isValid() && coder == *viewer) || (seesOthers(letter) && !hidden.contains(coder));
    }
    /// Coded blind, and no letter is done.
    [[nodiscard]] bool seesNoOthers() const { return viewer && blind && done.isEmpty(); }
    /// Whether what others have done comes into sight with a letter that is marked as done.
    [[nodiscard]] bool opensWithDone() const { return viewer && blind; }

    friend bool operator==(const Sight &, const Sight &) = default;
};

} // namespace Kodeks
