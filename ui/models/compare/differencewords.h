// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/passagepairs.h"
#include "core/model/lettertext.h"
#include "ui/models/compare/comparedtext.h"

namespace Kodeks {

/// Words for what two coders differ in, in the language of the window.
namespace Display {

/// "boundaries, task"; "agreed" for none.
[[nodiscard]] QString differenceKinds(DifferenceKinds kinds);
/// What the margin says below a passage: "≠ task, to".
[[nodiscard]] QString differenceMark(DifferenceKinds kinds);
/// Both statements in full, what differs first and bold. `text` is the letter's; long stretches are cut in the middle.
[[nodiscard]] ComparedText comparedText(const PassagePair &pair, const Codebook &codebook, const LetterText &text);

} // namespace Display

} // namespace Kodeks
