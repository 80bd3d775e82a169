// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "ui/letter/marks/passagemark.h"

namespace Kodeks {

class Project;

/// How a passage is shown in the letter: its task group's hue, “Sykehjem · etat → bydel”, and below it who gave it and
/// why.
[[nodiscard]] PassageMark passageMark(const Project &project, const Passage &passage);

} // namespace Kodeks
