// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"

namespace Kodeks {

/// Compares tasks as deep as `level` in their tree, the top being 1: a task further below counts as the one above it
/// there, which may be a group, and the codebook of the comparison has no deeper ones. Tasks that stand higher stay as
/// they are. Less than 1: nothing is changed.
void compareAtLevel(AgreementInput &input, int level);

/// How deep the tree of tasks is: 1 where all stand at the top, 0 without tasks.
[[nodiscard]] int taskDepth(const QList<Task> &tasks);

} // namespace Kodeks
