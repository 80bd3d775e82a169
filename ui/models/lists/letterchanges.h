// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/letterdescribing.h"
#include "ui/models/agreement/figuretable.h"

namespace Kodeks {

/// What a table of letters would change, a row for each value: letter, what, what it is now, what it becomes.
[[nodiscard]] FigureTable changesTable(const LetterTablePlan &plan);

/// What a column of a table of letters becomes, in words: "Sender", "Attribute", "Left out".
[[nodiscard]] QString roleName(const LetterTable::Column &column);

} // namespace Kodeks
