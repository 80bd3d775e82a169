// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codenode.h"

namespace Kodeks {

/// What the codebook says of one code, as rich text: name and short id, definition, include, exclude and example (for
/// an actor, its aliases and what it is a kind of). Safe to show: what people wrote is escaped. Empty for a code that
/// is not there.
[[nodiscard]] QString codeDescription(const Codebook &codebook, CodeDimension dimension, qint64 id);

/// What counts as one passage, and the rules, as rich text; empty if the codebook says neither.
[[nodiscard]] QString rulesDescription(const Codebook &codebook);

} // namespace Kodeks
