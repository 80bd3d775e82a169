// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coding.h"
#include "ui/models/codes/codematcher.h"

#include <array>
#include <functional>

namespace Kodeks {

/// What the code bar is opened for.
struct CodeBarQuestion
{
    QList<Passage> passages = {}; ///< that are to be coded anew, filled in with what all of them say; none: a new one
    /// Gets what is chosen, which says something, and what was noted beside it. Not called if the bar is dismissed, or
    /// where all the passages are in the project and say and note it already. A coding that says nothing comes only
    /// with notes on passages of which it changes nothing.
    std::function<void(const Coding &, const PassageNotes &)> then = {};
    /// That were selected by hand: offered as the name of a task, or with `named` taken as that at once.
    QString words = {};
    bool named = false;
    int certainty = 0; ///< of a new passage, unless another is given
    bool memo = false; ///< begins with the memo
    std::array<QList<CodeMatch>, 3> suggested = {}; ///< what may be right, by fields (CodingDraft::suggest)
    QString about = {}; ///< what is coded, where that is not one new passage: "97 passages in 14 letters"
};

} // namespace Kodeks
