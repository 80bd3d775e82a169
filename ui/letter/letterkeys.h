// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/text/lettercursor.h"

#include <Qt>
#include <optional>

namespace Kodeks {

/// The step that a key is for in a letter, if it is for one.
[[nodiscard]] std::optional<LetterMove> letterMove(int key, Qt::KeyboardModifiers modifiers);

} // namespace Kodeks
