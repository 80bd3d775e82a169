// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codenode.h"

#include <variant>

namespace Kodeks {

/// One code of any list, as a value to edit.
using CodeValue = std::variant<Task, Direction, Actor, Argument>;

[[nodiscard]] CodeDimension dimensionOf(const CodeValue &code);
[[nodiscard]] qint64 idOf(const CodeValue &code);
/// The code of a list by its key, if it is there.
[[nodiscard]] std::optional<CodeValue> codeValue(const Codebook &codebook, CodeDimension dimension, qint64 id);
/// The words for the code in the window: its name, or "etat → bydel".
[[nodiscard]] QString nameOf(const Codebook &codebook, const CodeValue &code);

/// Why the code cannot be put into the codebook as it is: a sentence; empty if it can.
[[nodiscard]] QString codeProblem(const Codebook &codebook, const CodeValue &code);

/// The id that a renamed task or argument would be given by its name, where the one it has was made from the name it
/// had; else empty.
[[nodiscard]] QString idForName(const Codebook &codebook, const CodeValue &before, const CodeValue &now);

} // namespace Kodeks
