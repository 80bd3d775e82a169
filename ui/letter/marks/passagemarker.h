// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "ui/letter/marks/passagemark.h"

namespace Kodeks {

class Project;

/// How a passage is shown in the letter: its task group's hue, task, direction, arguments and signs; with `named`, also
/// whose it is.
[[nodiscard]] PassageMark passageMark(const Project &project, const Passage &passage, bool named);
[[nodiscard]] QList<PassageMark> passageMarks(const Project &project, const QList<Passage> &passages, bool named);

} // namespace Kodeks
