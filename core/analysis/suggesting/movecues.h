// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/textwords.h"
#include "core/model/code.h"
#include "core/query/coverage/owncues.h"

namespace Kodeks {

/// A word (or several) by which letters speak of where a task is to lie.
struct MoveCue
{
    QString words; ///< folded; the last one may go on: "overfør" finds "overføres"
    Direction::Kind kind = Direction::Kind::Transfer; ///< what it hints at
};

/// The program's own list, in the order of kinds.
[[nodiscard]] const QList<MoveCue> &standardCues();
/// The list as a project has it.
[[nodiscard]] QList<MoveCue> moveCues(const OwnCues &own = {});

/// A cue in a text.
struct FoundCue
{
    qsizetype cue = 0;  ///< among those looked for
    qsizetype word = 0; ///< the first word of it, among those of the text
    qsizetype count = 1; ///< words
};

/// In the order of the text. Linear in its words.
[[nodiscard]] QList<FoundCue> cuesIn(const QList<TextWord> &words, const QList<MoveCue> &cues);

} // namespace Kodeks
