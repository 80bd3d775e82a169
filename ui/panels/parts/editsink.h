// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/change.h"
#include "core/project/edit.h"

#include <functional>
#include <optional>

namespace Kodeks {

/// Makes an edit and says what it has changed, when all models have followed; nothing if it failed, which has been told
/// to the user. Whoever changes the project is handed one.
using EditSink = std::function<std::optional<Change>(const Edit &)>;

/// For whoever has been handed none: it makes no edit.
inline const EditSink noEdits = [](const Edit &) { return std::nullopt; };

} // namespace Kodeks
